import type { Range, Span } from '../model/span.ts';

/** A stretch of text and the names of the marks that cover it. */
export interface Segment {
  readonly text: string;
  readonly marks: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A stretch of a document that something is said of. */
export interface Mark extends Range {
  readonly name: string;
}

/**
 * Cuts a span at the edges of the marks that overlap it, so that marks may overlap one another. Offsets are the
 * document's. Marks outside the span are left out; the segments' texts put together are the span's text.
 */
export function segments(span: Span, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter(
    (mark) => mark.start < span.end && mark.end > span.start && mark.end > mark.start,
  );
  const edges = new Set([span.start, span.end]);
  for (const mark of inside) {
    edges.add(Math.max(mark.start, span.start));
    edges.add(Math.min(mark.end, span.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const names = inside.filter((mark) => mark.start <= start && end <= mark.end).map((mark) => mark.name);
    return {
      text: span.text.slice(start - span.start, end - span.start),
      marks: [...new Set(names)],
      start,
      end,
    };
  });
}
