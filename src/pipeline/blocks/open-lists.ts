import type { Label, Reading } from './clause-label.ts';

/** One open list: its series, the last value, and the address of its last item. */
export interface Level {
  readonly series: string;
  readonly value: number;
  readonly path: string;
}

/** Where a label goes on. */
interface Continuation {
  /** The index of the open list that it belongs to; null where it opens one. */
  readonly at: number | null;
  readonly reading: Reading;
  /** Whether it is that list's next value, so that a numeral read wrongly can be mended. */
  readonly next: boolean;
}

/**
 * The open list that a label goes on with: the innermost one whose next value it is; else it opens a list with a first
 * value; else it stands in the innermost list of its series whatever its value, or opens one in the middle.
 */
export function continuationOf(levels: readonly Level[], label: Label): Continuation {
  for (let at = levels.length - 1; at >= 0; at--) {
    const { series, value } = levels[at]!;
    const reading = label.readings.find((r) => r.series === series && r.value === value + 1);
    if (reading) return { at, reading, next: true };
  }
  const first = label.readings.find((r) => r.value === 1 && !levels.some((l) => l.series === r.series));
  if (first) return { at: null, reading: first, next: false };
  for (let at = levels.length - 1; at >= 0; at--) {
    const reading = label.readings.find((r) => r.series === levels[at]!.series);
    if (reading) return { at, reading, next: false };
  }
  return { at: null, reading: label.readings[0] ?? { series: '•', value: 1 }, next: false };
}
