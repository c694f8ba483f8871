import type { Finding } from '../finding.ts';
import { pairwise } from './pairwise.ts';

const OPEN_YEAR = new Set(['year', 'season', 'holiday', 'month']);

/** How many of a unit make a year. */
const MANY: ReadonlyMap<string, number> = new Map([
  ['quarter', 4],
  ['month', 12],
  ['week', 52],
]);

/** "July" + "last year", "November 30" + "next year", "August" + "of that year": the second fixes the year of the first. */
export const yearSaidRelatively = pairwise((left, between, right, text): Finding | null => {
  if (!/^(?:\s+of|\s+in|,)?\s+$/i.test(between)) return null;
  const year = right.reading.deictic;
  const open = left.reading.deictic;
  if (right.rule !== 'relative-unit' || year?.unit !== 'year' || right.reading.mod !== null) return null;
  // "the same month last year" is counted back from the month told before it.
  const back = open?.from === 'narrative' && open.offset === 0 ? MANY.get(open.unit) : undefined;
  if (back !== undefined && open !== null && year.offset === -1 && left.rule === 'relative-unit') {
    return left.with(
      { stop: right.stop, reading: { ...left.reading, deictic: { ...open, offset: -back } } },
      text,
    );
  }
  if (open?.offset !== null || !OPEN_YEAR.has(open.unit) || left.ends !== null) return null;
  return left.with({ stop: right.stop, reading: { ...left.reading, deictic: year } }, text);
});
