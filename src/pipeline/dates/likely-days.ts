import type { Document } from '../../model/document.ts';
import { boundsOf } from '../../time/bounds.ts';
import { moved } from '../../time/calendar.ts';

/** How far before the first and after the last stated day of a folder its other documents were probably written. */
const [EARLIER, LATER] = [45, 120];

/** The first and the last day on which the undated documents of a folder were probably written; null where none is dated. */
export function likelyDays(documents: readonly Document[]): readonly [string, string] | null {
  const days = documents
    .filter(({ published }) => published.basis !== 'inferred')
    .flatMap(({ published: { edtf } }) => (edtf === null ? [] : (boundsOf(edtf).earliest ?? [])))
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined
    ? null
    : [moved(first, 'day', -EARLIER), moved(last, 'day', LATER)];
}

/**
 * The same within the bounds of one document. Bounds of another age, "since 2011" in a folder of 2024, leave the folder's
 * days as they are; null where the two have no day in common.
 */
export function likelyWithin(
  days: readonly [string, string] | null,
  from: string | null,
  to: string | null,
): readonly [string, string] | null {
  if (days === null) return null;
  const first = from !== null && from > days[0] ? from : days[0];
  const last = to !== null && to < days[1] ? to : days[1];
  return first <= last ? [first, last] : null;
}
