/**
 * A stretch of one document, in exact words.
 *
 * Offsets are UTF-16 code units, half-open (`start` included, `end` not), into the document's unchanged
 * text. Position and quotation are stored together, as the Web Annotation Data Model does with its
 * `TextPositionSelector` and `TextQuoteSelector` (W3C Recommendation, 23 February 2017, section 4.2), so that
 * a finding that no longer matches its source is noticed instead of pointing at the wrong words.
 */
export interface Span {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A span that a page break cuts or that runs over paragraphs: the enclosing span, and its pieces in order. */
export interface PartedSpan extends Span {
  readonly parts?: readonly Span[];
}

/** Anything with a place in a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Anything with a place in a named document. */
export interface Place extends Range {
  readonly doc: string;
}

/**
 * The words of `text` from `start` to `end`, as a span of document `doc`. Throws RangeError where it is not
 * inside.
 */
export function spanOf(doc: string, text: string, start: number, end: number): Span {
  if (start < 0 || end < start || end > text.length) {
    throw new RangeError(`span ${start}..${end} is outside ${doc} (length ${text.length})`);
  }
  return { doc, start, end, text: text.slice(start, end) };
}

/** Whether two places of documents share at least one code unit of one document. */
export function meets(a: Place, b: Place): boolean {
  return a.doc === b.doc && overlaps(a, b);
}

/** Whether two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** How many code units two ranges share. */
export function overlapLength(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Order by document, then start, then the longer first: the one order of spans everywhere. */
export function bySpan(a: Place, b: Place): number {
  if (a.doc !== b.doc) return a.doc < b.doc ? -1 : 1;
  return a.start - b.start || b.end - a.end;
}

/** Whether two places are the same stretch of the same document. */
export function samePlace(a: Place, b: Place): boolean {
  return a.doc === b.doc && a.start === b.start && a.end === b.end;
}
