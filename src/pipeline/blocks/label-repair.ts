import type { Label, Reading } from './clause-label.ts';
import { printLabel } from './clause-label.ts';

/** `article 1` and `(1)` alike print their value as a number. */
export function seriesShape(series: string): string {
  return series.replace(/^(?:§+|\p{L}{2,}) /u, '');
}

/** The label as it should read: a reading whose letters are not those printed is a misreading mended. */
export function repairOf(label: Label, reading: Reading): string | null {
  const right = printLabel(reading.series, reading.value);
  const printed = label.printed.replace(/^[-–—*•]\s+/, '');
  return label.word === null && right !== printed && right.toLowerCase() === printed.toLowerCase()
    ? right
    : null;
}
