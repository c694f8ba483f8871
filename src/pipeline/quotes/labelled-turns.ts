import type { Document } from '../../model/document.ts';
import type { Entity } from '../../model/entity.ts';
import type { Quote } from '../../model/quote.ts';
import { foldLines } from '../../text/tokens.ts';

/** "GREEN:", "JANE GREEN, BYLINE:" at the head of a paragraph: who speaks in a transcript. */
const LABEL = /^\s*(\p{Lu}[\p{Lu}.’' -]{2,40}?)(?:, [\p{Lu} ]{3,20})?:\s/u;

/** So many words are no chance likeness. */
const LONG = 4;

/**
 * Speakers for quotations that nothing attributes, where a transcript has the words in one speaker's turn: the headline
 * of an interview takes up what is said in it, where no marks stand.
 */
export function byLabelledTurn(
  quotes: readonly Quote[],
  documents: readonly Document[],
  entities: readonly Entity[],
): Quote[] {
  const turns = new Map(documents.map((d) => [d.id, turnsOf(d, entities)]));
  return quotes.map((quote) => {
    const here = turns.get(quote.doc) ?? [];
    if (quote.speaker !== null || quote.form === 'indirect' || here.length === 0) return quote;
    const words = plain(quote.text).replace(/[.,;:!?]+$/, '');
    if (words.split(' ').length < LONG) return quote;
    const said = here.filter(
      ({ text, start, end }) => !(start <= quote.start && quote.end <= end) && text.includes(words),
    );
    const [speaker, other] = new Set(said.map((turn) => turn.speaker));
    if (speaker === undefined || other !== undefined) return quote;
    return {
      ...quote,
      speaker: speaker.id,
      confidence: 0.8,
      reason: `The transcript has these words in a turn of ${speaker.name}.`,
    };
  });
}

interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly speaker: Entity;
}

/** The paragraphs of a transcript with their speakers; one without a label goes on with the turn before. */
function turnsOf({ blocks, text }: Document, entities: readonly Entity[]): Labelled[] {
  const out: Labelled[] = [];
  let speaker: Entity | null = null;
  for (const { start, end, role } of blocks) {
    const said = text.slice(start, end);
    const label = LABEL.exec(said)?.[1];
    if (label !== undefined) speaker = bearerOf(label, entities);
    else if (role === 'heading') speaker = null;
    if (speaker !== null) out.push({ start, end, text: plain(said), speaker });
  }
  return out;
}

/** The one person whom a label in capitals calls by their whole name or surname. */
function bearerOf(label: string, entities: readonly Entity[]): Entity | null {
  const key = label.trim().toLowerCase();
  const fits = entities.filter(
    ({ type, name, aliases }) =>
      type === 'person' &&
      [name, ...aliases].some((n) => n.toLowerCase() === key || n.toLowerCase().endsWith(` ${key}`)),
  );
  return fits.length === 1 ? fits[0]! : null;
}

const plain = (text: string): string => foldLines(text).trim();
