import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Quote, QuoteForm } from '../../model/quote.ts';
import { overlaps, type Range } from '../../model/span.ts';
import { root } from '../../text/stems.ts';
import { tokenise, type Token } from '../../text/tokens.ts';

/** A word ready to be compared. */
export interface Word extends Token {
  readonly root: string;
  /** Carries meaning and is no part of a name: only such words are evidence. */
  readonly telling: boolean;
  readonly named: boolean;
}

/** A stretch of words that may be one wording of a saying. */
export interface Saying extends Range {
  readonly doc: Document;
  readonly words: readonly Word[];
  /** `text` is the running text of an official document. */
  readonly form: QuoteForm | 'text';
  /** The quotation that it is, or is a sentence of. */
  readonly quote: Quote | null;
  /** Whether it is all of the quotation. */
  readonly whole: boolean;
  readonly heading: boolean;
  /** In a reported clause or running text: what stands there in marks. */
  readonly marked: readonly Range[];
}

/** All that may be wordings: quotations and their sentences, reported clauses, and official running text. */
export function sayingsOf(
  documents: readonly Document[],
  quotes: readonly Quote[],
  entities: readonly Entity[],
): Saying[] {
  const names = namesByDocument(entities);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const marks = Map.groupBy(
    quotes.filter(({ form }) => form !== 'indirect'),
    ({ doc }) => doc,
  );
  const quoted = quotes.flatMap((quote) => {
    const document = byId.get(quote.doc);
    if (!document) return [];
    const marked =
      quote.form === 'indirect' ? (marks.get(quote.doc) ?? []).filter((q) => overlaps(q, quote)) : [];
    return quotedSayings(document, quote, names.get(document.id) ?? [], marked);
  });
  const running = documents
    .filter(({ kind }) => kind === 'official')
    .flatMap((document) => runningSayings(document, quotes, names.get(document.id) ?? []));
  return [...quoted, ...running];
}

/** Where names stand in each document, in order. */
export function namesByDocument(entities: readonly Entity[]): ReadonlyMap<string, readonly Range[]> {
  const names = new Map<string, Range[]>();
  for (const { mentions } of entities) {
    for (const mention of mentions) {
      if (mention.form === 'pronoun') continue;
      const list = names.get(mention.doc) ?? [];
      if (list.length === 0) names.set(mention.doc, list);
      list.push(mention);
    }
  }
  for (const list of names.values()) list.sort((a, b) => a.start - b.start);
  return names;
}

/** The words of a stretch, each with whether it tells anything; `names` in order of their start. */
export function wordsOf(text: string, range: Range, names: readonly Range[]): Word[] {
  const near = names.filter((name) => overlaps(name, range));
  let at = 0;
  return tokenise(text.slice(range.start, range.end), range.start).map((token) => {
    while (at < near.length && (near[at]?.end ?? 0) <= token.start) at++;
    const name = near[at];
    const named = name !== undefined && overlaps(name, token);
    return { ...token, root: root(token.norm), telling: !named && !STOP_WORDS.has(token.norm), named };
  });
}

function quotedSayings(
  document: Document,
  quote: Quote,
  names: readonly Range[],
  marked: readonly Range[],
): Saying[] {
  const pieces = quote.parts ?? [quote];
  const heading = document.blocks.some((block) => block.role === 'heading' && overlaps(block, quote));
  const make = (range: Range, whole: boolean): Saying => ({
    start: range.start,
    end: range.end,
    doc: document,
    words: wordsOf(document.text, range, names),
    form: quote.form,
    quote,
    whole,
    heading,
    marked,
  });
  return pieces.flatMap((piece) => {
    const sentences = sentencesIn(document, piece);
    if (sentences.length < 2) return [make(piece, pieces.length === 1)];
    const parts = sentences.map((sentence) => make(sentence, false));
    return pieces.length === 1 ? [make(piece, true), ...parts] : parts;
  });
}

/** The sentences of a quotation, cut to its words. */
function sentencesIn(document: Document, piece: Range): Range[] {
  return document.sentences
    .filter((sentence) => overlaps(sentence, piece))
    .map(({ start, end }) => trim(document.text, Math.max(start, piece.start), Math.min(end, piece.end)))
    .filter(({ start, end }) => end - start > 1);
}

function trim(text: string, start: number, end: number): Range {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
}

/** Body and clauses of an official document by the sentence, leaving out what is a quotation there. */
function runningSayings(document: Document, quotes: readonly Quote[], names: readonly Range[]): Saying[] {
  const roles = new Map(document.blocks.map((block) => [block.id, block.role]));
  const marked = quotes.filter((quote) => quote.doc === document.id && quote.form !== 'indirect');
  return document.sentences
    .filter((sentence) => ['body', 'clause'].includes(roles.get(sentence.block) ?? ''))
    .filter((sentence) => !marked.some((quote) => overlaps(quote, sentence) && quote.form === 'direct'))
    .map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      doc: document,
      words: wordsOf(document.text, sentence, names),
      form: 'text',
      quote: null,
      whole: false,
      heading: false,
      marked: marked.filter((quote) => overlaps(quote, sentence)),
    }));
}
