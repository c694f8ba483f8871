import type { Document } from '../../model/document.ts';
import { boundsOf } from '../../time/bounds.ts';
import { daysBetween } from '../../time/calendar.ts';
import { likelyWithin } from './likely-days.ts';

/**
 * What "now" is in a document. A day where it is stated; where only an interval is known, both its ends, so that
 * what is counted from it is counted from both.
 */
export interface Reference {
  /** First and last ISO day that "now" can be; equal where it is known. Null where nothing is known. */
  readonly first: string | null;
  readonly last: string | null;
  /** EDTF, to name it in reasons. */
  readonly edtf: string | null;
  /** Where an end is open: the first and last day on which it probably was. What both give alike is taken. */
  readonly likely: readonly [string, string] | null;
}

const WIDE = 366;

/**
 * The document's date as a reference. Where there is a best guess it stands for the later end, open or not.
 *
 * @param days the days on which the folder's undated documents were probably written
 */
export function referenceOf(
  { published: { edtf, best } }: Document,
  days: readonly [string, string] | null,
): Reference {
  if (edtf === null) return { first: null, last: null, edtf, likely: days };
  const { earliest, latest } = boundsOf(edtf);
  const guess = best === null ? null : boundsOf(best);
  const [first, last] = [earliest ?? guess?.earliest ?? null, guess?.latest ?? latest ?? null];
  // Bounds years apart say no more than none.
  const isOpen = first === null || last === null || daysBetween(first, last) > WIDE;
  return { first, last, edtf, likely: isOpen ? likelyWithin(days, first, last) : null };
}

/** A reference that is one known day. */
export function dayReference(day: string): Reference {
  return { first: day, last: day, edtf: day, likely: null };
}
