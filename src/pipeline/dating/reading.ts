import type { Document, Sentence } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import type { Range } from '../../model/span.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { overlapFinder } from '../../text/overlap-finder.ts';
import { contentStems, tokenise } from '../../text/tokens.ts';
import { type Bounds, boundsOf } from '../../time/bounds.ts';

/** A document as the finders of constraints read it. */
export interface DatedText {
  readonly document: Document;
  /** Sentences outside furniture, credits and repeated blocks. */
  readonly sentences: readonly ReadableSentence[];
  /** Paragraphs outside furniture and repeated blocks, with the sentences quoted in them. */
  readonly passages: readonly {
    readonly text: string;
    readonly start: number;
    readonly quoted: readonly Range[];
  }[];
  readonly expressions: readonly TimeExpression[];
  /** Those in furniture too. */
  readonly everyExpression: readonly TimeExpression[];
  /** Where the document's date is stated or set: its first and last day. */
  readonly published: Bounds | null;
}

export interface ReadableSentence {
  readonly sentence: Sentence;
  readonly stems: ReadonlySet<string>;
  /** Words that begin with a capital inside the sentence, folded: names, as good as any before they are resolved. */
  readonly names: ReadonlySet<string>;
  /** Stretches between quotation marks. */
  readonly quoted: readonly Range[];
}

/** Prepares a document: sentences of its own text with their stems, names and quoted stretches. */
export function readText(document: Document, expressions: readonly TimeExpression[]): DatedText {
  const roles = new Map(document.blocks.map((b) => [b.id, b.role]));
  const own = (s: Sentence): boolean =>
    !/^(?:furniture|duplicate|dateline|byline)$/.test(roles.get(s.block) ?? 'body');
  // A quotation may run over several sentences.
  const quotedAt = overlapFinder(document.blocks.filter(isPaired).flatMap(quotedIn));
  return {
    document,
    sentences: document.sentences.filter(own).map((sentence) => ({
      sentence,
      stems: new Set(contentStems(sentence.text)),
      names: namesIn(sentence.text),
      quoted: [...quotedIn(sentence), ...quotedAt(sentence)],
    })),
    passages: document.blocks
      .filter((b) => b.role !== 'furniture' && b.role !== 'duplicate')
      .map((b) => ({
        text: b.text,
        start: b.start,
        quoted: quotedIn(b).flatMap((q) => piecesOf(document.text, q)),
      })),
    expressions: expressions.filter((e) => e.role === 'event'),
    everyExpression: expressions,
    published: document.published.edtf === null ? null : boundsOf(document.published.edtf),
  };
}

/**
 * Capitalised words; the first one only where another follows it ("Kent CC has …"). In a line of capitals
 * there is no telling, so none.
 */
function namesIn(text: string): Set<string> {
  if (text === text.toUpperCase()) return new Set();
  const tokens = tokenise(text);
  const capital = (i: number): boolean => /^\p{Lu}/u.test(text.slice(tokens[i]?.start ?? text.length));
  return new Set(
    tokens
      .filter((t, i) => capital(i) && (i > 0 || capital(1)) && t.norm.length > 1 && !STOP_WORDS.has(t.norm))
      .map((t) => t.norm.replace(/'s$/, '')),
  );
}

/** Whether each straight quotation mark has its other one: a paragraph may leave a quotation open. */
export function isPaired({ text }: { readonly text: string }): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 0;
}

function quotedIn(sentence: Range & { readonly text: string }): Range[] {
  return [
    ...sentence.text.matchAll(
      /“([^”]{1,1000})”|"([^"]+)"|(?<![\p{L}\p{N}])‘([^’]{1,1000}(?:’\p{L}[^’]*)*)’|(?<![\p{L}\p{N}])'(?=\p{L})([^'\n]+(?:'\p{L}[^'\n]*)*)'(?![\p{L}\p{N}])/gu,
    ),
  ].map((m) => ({
    start: sentence.start + m.index + 1,
    end: sentence.start + m.index + m[0].length - 1,
  }));
}

/** The sentences of a quotation: reporters set "she said" between them as they like. */
function piecesOf(text: string, { start, end }: Range): Range[] {
  return [...text.slice(start, end).matchAll(/[^.!?]+[.!?]*/g)].map((m) => ({
    start: start + m.index,
    end: start + m.index + m[0].length,
  }));
}

/** The stated days of a folder's documents, in order. */
export function statedDays(texts: readonly DatedText[]): string[] {
  return texts.flatMap(({ published }) => published?.earliest ?? []).sort();
}

/** Whether an expression stands between quotation marks of its sentence: somebody else’s words. */
export function isQuoted({ quoted }: ReadableSentence, { start, end }: Range): boolean {
  return quoted.some((q) => q.start <= start && end <= q.end);
}

/** What two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((x) => b.has(x));
}
