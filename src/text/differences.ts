import { diffArrays } from 'diff';
import type { Difference } from '../model/quote.ts';
import { spanOf, type Range, type Span } from '../model/span.ts';
import { tokenise } from './tokens.ts';

/** A stretch of a document's text. */
export interface Stretch extends Range {
  readonly doc: string;
  /** The whole document. */
  readonly text: string;
}

/**
 * Where the words of two stretches part, in order; letter case and punctuation are not looked at. Either side
 * of a difference may be empty: it then stands where the words would be. By Myers' algorithm (package `diff`).
 */
export function wordDifferences(a: Stretch, b: Stretch): Difference[] {
  const left = tokenise(a.text.slice(a.start, a.end), a.start);
  const right = tokenise(b.text.slice(b.start, b.end), b.start);
  const found: Difference[] = [];
  let i = 0;
  let j = 0;
  let from: { i: number; j: number } | null = null;
  const close = (): void => {
    if (!from) return;
    const deleted = place(a, left, from.i, i);
    const inserted = place(b, right, from.j, j);
    const kind = i === from.i ? 'inserted' : j === from.j ? 'deleted' : 'replaced';
    found.push({ a: deleted, b: inserted, kind });
    from = null;
  };
  for (const change of diffArrays(
    left.map(({ norm }) => norm),
    right.map(({ norm }) => norm),
  )) {
    if (change.added || change.removed) from ??= { i, j };
    else close();
    if (!change.added) i += change.value.length;
    if (!change.removed) j += change.value.length;
  }
  close();
  return found;
}

/** The words from index `from` up to `to`; where there are none, the empty place before word `from`. */
function place(stretch: Stretch, words: readonly Range[], from: number, to: number): Span {
  const first = words[from];
  const last = words[to - 1];
  if (from < to && first && last) return spanOf(stretch.doc, stretch.text, first.start, last.end);
  const at = first?.start ?? words[from - 1]?.end ?? stretch.start;
  return spanOf(stretch.doc, stretch.text, at, at);
}

/** Where the same words are printed with other marks between them. Both stretches must hold the same words. */
export function markDifferences(a: Stretch, b: Stretch): Difference[] {
  const left = gaps(a);
  const right = gaps(b);
  return left.flatMap((gap, i): Difference[] => {
    const other = right[i];
    if (!other || gap.text.replace(/\s+/g, ' ') === other.text.replace(/\s+/g, ' ')) return [];
    const kind = gap.text.trim() === '' ? 'inserted' : other.text.trim() === '' ? 'deleted' : 'replaced';
    return [{ a: gap, b: other, kind }];
  });
}

/** What stands before, between and after the words. */
function gaps(stretch: Stretch): Span[] {
  const words = tokenise(stretch.text.slice(stretch.start, stretch.end), stretch.start);
  return [...words, { start: stretch.end, end: stretch.end }].map((word, i) =>
    spanOf(stretch.doc, stretch.text, words[i - 1]?.end ?? stretch.start, word.start),
  );
}
