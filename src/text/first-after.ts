import type { Range } from '../model/span.ts';

/** Index of the first range that starts at or after `at`, by bisection; the ranges stand in order. */
export function firstAfter(ranges: readonly Range[], at: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
