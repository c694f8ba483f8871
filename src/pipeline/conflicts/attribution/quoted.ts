import type { Document } from '../../../model/document.ts';
import { contains, type Range, spanOf, type Span } from '../../../model/span.ts';
import { notionsOf } from '../../../text/meaning.ts';
import { tokenise, type Token } from '../../../text/tokens.ts';
import type { PaperText } from './paper-text.ts';

/** Quoted words that a sentence takes from a paper, and where the paper has them. */
export interface Quoted {
  readonly words: Span;
  readonly how: 'verbatim' | 'inflected' | 'missing';
  /** The paper's own words, or null where they are missing. */
  readonly there: Span | null;
}

/** Whether each of the quotations inside `content` stands in the paper: as it is, in other inflections, or not. */
export function quotedWords(
  document: Document,
  content: Range,
  quotes: readonly Span[],
  paper: PaperText,
): Quoted[] {
  return quotes
    .filter((q) => q.doc === document.id && contains(content, q))
    .map((q): Quoted => {
      const words = spanOf(q.doc, document.text, q.start, q.end);
      const same = verbatim(words.text, paper);
      if (same) return { words, how: 'verbatim', there: same };
      const inflected = inOtherForms(words.text, paper);
      return inflected
        ? { words, how: 'inflected', there: inflected }
        : { words, how: 'missing', there: null };
    });
}

/** The first run of a paper's words that is the wording, marks and case aside. */
function verbatim(wording: string, paper: PaperText): Span | null {
  const wanted = tokenise(wording).map((t) => t.norm);
  if (wanted.length === 0) return null;
  for (const { span } of paper.passages) {
    const tokens = tokenise(span.text, span.start);
    const at = runAt(tokens, wanted, (t) => t.norm);
    if (at >= 0) return cut(paper, tokens, at, wanted.length);
  }
  return null;
}

/** The run of words that are the wording but for their inflection, else the passage that has all of them. */
function inOtherForms(wording: string, paper: PaperText): Span | null {
  const wanted = notionsOf(wording).map((n) => n.root);
  if (wanted.length < 2) return null;
  for (const { notions } of paper.passages) {
    const at = runAt(notions, wanted, (n) => n.root);
    if (at >= 0) return cut(paper, notions, at, wanted.length);
  }
  const whole = paper.passages.find(({ notions }) => {
    const roots = new Set(notions.map((n) => n.root));
    return wanted.every((w) => roots.has(w));
  });
  return whole?.span ?? null;
}

function runAt<T>(list: readonly T[], wanted: readonly string[], key: (item: T) => string): number {
  return list.findIndex((_, i) =>
    wanted.every((w, k) => list[i + k] !== undefined && key(list[i + k]!) === w),
  );
}

function cut(
  paper: PaperText,
  tokens: readonly Pick<Token, 'start' | 'end'>[],
  at: number,
  length: number,
): Span {
  const { document } = paper;
  return spanOf(document.id, document.text, tokens[at]!.start, tokens[at + length - 1]!.end);
}
