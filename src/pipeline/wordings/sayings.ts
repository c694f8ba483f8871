import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Quote, QuoteForm } from '../../model/quote.ts';
import type { Range } from '../../model/span.ts';
import { overlapFinder } from '../../text/overlap-finder.ts';
import { namesByDocument, wordsOf, type NamesIn, type Word } from './words.ts';

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
  const pages = new Map(documents.map((document) => [document.id, pageOf(document, names.get(document.id))]));
  const marks = new Map(
    [
      ...Map.groupBy(
        quotes.filter(({ form }) => form !== 'indirect'),
        ({ doc }) => doc,
      ),
    ].map(([doc, list]) => [doc, overlapFinder(list)]),
  );
  const quoted = quotes.flatMap((quote) => {
    const page = pages.get(quote.doc);
    if (!page) return [];
    const marked = quote.form === 'indirect' ? (marks.get(quote.doc)?.(quote) ?? []) : [];
    return quotedSayings(page, quote, marked);
  });
  const running = documents
    .filter(({ kind }) => kind === 'official')
    .flatMap((document) => runningSayings(document, marks.get(document.id), names.get(document.id)));
  return [...quoted, ...running];
}

/** A document with what is looked up in it for every quotation. */
interface Page {
  readonly document: Document;
  readonly namesIn: NamesIn | undefined;
  readonly headingsIn: (stretch: Range) => readonly Range[];
  readonly sentencesIn: (stretch: Range) => readonly Range[];
}

function pageOf(document: Document, namesIn: NamesIn | undefined): Page {
  return {
    document,
    namesIn,
    headingsIn: overlapFinder(document.blocks.filter(({ role }) => role === 'heading')),
    sentencesIn: overlapFinder(document.sentences),
  };
}

function quotedSayings(page: Page, quote: Quote, marked: readonly Range[]): Saying[] {
  const { document, namesIn } = page;
  const pieces = quote.parts ?? [quote];
  const heading = page.headingsIn(quote).length > 0;
  const make = (range: Range, whole: boolean): Saying => ({
    start: range.start,
    end: range.end,
    doc: document,
    words: wordsOf(document.text, range, namesIn),
    form: quote.form,
    quote,
    whole,
    heading,
    marked,
  });
  return pieces.flatMap((piece) => {
    const sentences = sentencesIn(page, piece);
    if (sentences.length < 2) return [make(piece, pieces.length === 1)];
    const parts = sentences.map((sentence) => make(sentence, false));
    return [make(piece, pieces.length === 1), ...parts];
  });
}

/** The sentences of a quotation, cut to its words. */
function sentencesIn({ document, sentencesIn }: Page, piece: Range): Range[] {
  return sentencesIn(piece)
    .map(({ start, end }) => trim(document.text, Math.max(start, piece.start), Math.min(end, piece.end)))
    .filter(({ start, end }) => end - start > 1);
}

function trim(text: string, start: number, end: number): Range {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
}

/** Body and clauses of an official document by the sentence, leaving out what is a quotation there. */
function runningSayings(
  document: Document,
  marksIn: ((stretch: Range) => Quote[]) | undefined,
  namesIn: NamesIn | undefined,
): Saying[] {
  const roles = new Map(document.blocks.map((block) => [block.id, block.role]));
  return document.sentences
    .filter((sentence) => ['body', 'clause'].includes(roles.get(sentence.block) ?? ''))
    .map((sentence) => ({ sentence, marked: marksIn?.(sentence) ?? [] }))
    .filter(({ marked }) => !marked.some(({ form }) => form === 'direct'))
    .map(({ sentence, marked }) => ({
      start: sentence.start,
      end: sentence.end,
      doc: document,
      words: wordsOf(document.text, sentence, namesIn),
      form: 'text',
      quote: null,
      whole: false,
      heading: false,
      marked,
    }));
}
