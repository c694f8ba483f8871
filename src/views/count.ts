/** A number and its noun: "no document", "1 document", "5 documents", "1,204 words". */
export function count(number: number, noun: string): string {
  if (number === 0) return `no ${noun}`;
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** A whole number with its thousands set apart, the same on every machine. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
