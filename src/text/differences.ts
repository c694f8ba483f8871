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
  for (const change of changes(
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

/** How many words two wordings have in common, in order: their longest common subsequence, by the same algorithm. */
export function commonInOrder(a: readonly string[], b: readonly string[]): number {
  const kept = changes(a, b).filter(({ added, removed }) => !added && !removed);
  return kept.reduce((sum, { value }) => sum + value.length, 0);
}

interface Change {
  readonly value: readonly string[];
  readonly added: boolean;
  readonly removed: boolean;
}

/**
 * What is kept, added and removed, in order. Where one side is a stretch of the other, it is kept in one piece:
 * a diff would as soon keep an earlier "we" and leave a gap.
 */
function changes(a: readonly string[], b: readonly string[]): Change[] {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const added = longer === b;
  for (let at = 0; at + shorter.length <= longer.length && shorter.length > 0; at++) {
    if (!shorter.every((word, i) => longer[at + i] === word)) continue;
    return [
      { value: longer.slice(0, at), added, removed: !added },
      { value: shorter, added: false, removed: false },
      { value: longer.slice(at + shorter.length), added, removed: !added },
    ].filter(({ value }) => value.length > 0);
  }
  return diffArrays([...a], [...b]);
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
