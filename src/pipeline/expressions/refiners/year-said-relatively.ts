import type { Finding } from '../finding.ts';
import { pairwise } from './pairwise.ts';

const OPEN_YEAR = new Set(['year', 'season', 'holiday', 'month']);

/** "July" + "last year", "November 30" + "next year", "August" + "of that year": the second fixes the year of the first. */
export const yearSaidRelatively = pairwise((left, between, right, text): Finding | null => {
  if (!/^(?:\s+of|\s+in|,)?\s+$/i.test(between)) return null;
  const year = right.reading.deictic;
  const open = left.reading.deictic;
  if (right.rule !== 'relative-unit' || year?.unit !== 'year' || right.reading.mod !== null) return null;
  if (open?.offset !== null || !OPEN_YEAR.has(open.unit) || left.ends !== null) return null;
  return left.with({ stop: right.stop, reading: { ...left.reading, deictic: year } }, text);
});
