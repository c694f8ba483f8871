import type { DateMention } from '../../../model/date.ts';
import type { Block, Document, Sentence } from '../../../model/document.ts';
import { overlaps, spanOf, type Range, type Span } from '../../../model/span.ts';
import { numberOf } from '../../../language/numbers.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { valuesIn, type Value } from './values.ts';

/** A sentence of a document's own clauses that gives a value. */
export interface Clause {
  readonly document: Document;
  readonly span: Span;
  /** The clause's printed number, without marks, or null. */
  readonly number: string | null;
  /** The short heading that the clause opens with ("Term."), or the empty string. */
  readonly lead: string;
  /** What it speaks of: its words and those of its heading, values left out. */
  readonly notions: readonly Notion[];
  readonly values: readonly Value[];
}

/** The longest opening sentence that is taken for a clause's heading, in words. */
const LEAD_WORDS = 4;
const LEAD = /^\s*(?:\(?[\dA-Za-z]+(?:\.\d+)*[.):]?\s+)?(\p{Lu}[^.:]{2,40})[.:]\s/u;
const NUMBER =
  /^\s*(?:(?:paragraph|clause|section|condition|article)\s+)?\(?([A-Z]{0,2}\d+(?:\.\d+)*)[.):\s]/i;

/** Sentences of the text before the annexes with a value, those that touch `without` left out. */
export function clausesIn(
  document: Document,
  dates: readonly DateMention[],
  without: readonly Range[],
): Clause[] {
  const blocks = new Map(document.blocks.map((b) => [b.id, b]));
  return document.sentences.flatMap((sentence): Clause[] => {
    const block = blocks.get(sentence.block);
    if (!block || !/^(?:body|clause)$/.test(block.role) || block.part === 'annex') return [];
    if (without.some((r) => overlaps(r, sentence))) return [];
    const values = valuesIn(document, sentence, dates);
    return values.length === 0 ? [] : [clauseOf(document, block, sentence, values)];
  });
}

/** The number printed before a clause's words, without marks, or null. */
export function clauseNumber(opening: string): string | null {
  return NUMBER.exec(opening)?.[1]?.toUpperCase() ?? null;
}

function clauseOf(document: Document, block: Block, sentence: Sentence, values: readonly Value[]): Clause {
  const opening = document.text.slice(block.start, Math.min(block.end, block.start + 80));
  const lead = LEAD.exec(opening)?.[1] ?? '';
  const heading = lead.split(/\s+/).length <= LEAD_WORDS ? lead : '';
  // The noun that a number counts says what the clause is about; the words of a date do not.
  const own = notionsOf(sentence.text, sentence.start).filter(
    (n) => !values.some((v) => overlaps(v.span, n) && (v.kind !== 'number' || numberOf(n.norm) !== null)),
  );
  return {
    document,
    span: spanOf(document.id, document.text, sentence.start, sentence.end),
    number: clauseNumber(opening),
    lead: heading,
    notions: [...own, ...notionsOf(heading, block.start)],
    values,
  };
}
