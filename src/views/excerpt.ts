import { contains, overlaps, type Span } from '../model/span.ts';

/** A span cut to what matters in it, and whether words were left out at either end. */
export interface Excerpt {
  readonly span: Span;
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * The part of a span, at most about `length` characters, that holds its deciding words; cut between words, and
 * still exact words of the source.
 */
export function excerpt(span: Span, deciding: readonly Span[], length: number): Excerpt {
  if (span.text.length <= length) return { span, before: false, after: false };
  const inside = deciding.filter(
    (mark) => mark.doc === span.doc && overlaps(mark, span) && contains(span, mark),
  );
  const first = inside[0]?.start ?? span.start;
  const last = Math.min(inside.at(-1)?.end ?? span.start, first + length);
  const spare = Math.max(0, length - (last - first));
  const start = forward(span, Math.max(span.start, first - Math.floor(spare / 3)));
  const end = backward(span, Math.min(span.end, Math.max(last, start + length)));
  const text = span.text.slice(start - span.start, end - span.start);
  return { span: { doc: span.doc, start, end, text }, before: start > span.start, after: end < span.end };
}

/** The next beginning of a word at or after an offset. */
function forward(span: Span, offset: number): number {
  if (offset === span.start) return offset;
  const space = span.text.indexOf(' ', offset - span.start - 1);
  return space < 0 ? span.start : span.start + space + 1;
}

/** The last end of a word at or before an offset. */
function backward(span: Span, offset: number): number {
  if (offset === span.end) return offset;
  const head = span.text.slice(0, offset - span.start + 1);
  const space = head.lastIndexOf(' ');
  const cut = space < 0 ? head : head.slice(0, space);
  return span.start + cut.replace(/[\s,;:]+$/, '').length;
}
