/** Tenths are finer than a pixel and keep the page small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
