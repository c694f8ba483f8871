import type { Document } from '../../model/document.ts';
import { boundsOf } from '../../time/bounds.ts';

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
}

/** A reference that nothing can be counted from. */
const NOWHEN: Reference = { first: null, last: null, edtf: null };

/** The document's date as a reference. Where there is a best guess it stands for the later end, open or not. */
export function referenceOf({ published: { edtf, best } }: Document): Reference {
  if (edtf === null) return NOWHEN;
  const { earliest, latest } = boundsOf(edtf);
  const guess = best === null ? null : boundsOf(best);
  return { first: earliest ?? guess?.earliest ?? null, last: guess?.latest ?? latest ?? null, edtf };
}

/** A reference that is one known day. */
export function dayReference(day: string): Reference {
  return { first: day, last: day, edtf: day };
}
