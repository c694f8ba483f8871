import { STOP_WORDS } from '../../../language/stop-words.ts';
import { quantitiesIn } from '../../../text/quantities.ts';
import { overlaps } from '../../../model/span.ts';
import type { Reading, Respect } from './matching.ts';
import { sameDays } from './matching.ts';
import type { Provision } from './provisions.ts';
import { tally, type Value } from './values.ts';

interface Valued extends Reading {
  readonly value: Value;
  /** What the value is to its sentence: a limit ("within"), a length ("for"), or neither. */
  readonly use: string;
  /** How many values of its kind stand in the sentence. */
  readonly among: number;
}

/** What a payment is a part of: its amount is comparable only where the day tells which part it is. */
const IN_PARTS =
  /\b(?:instal?lments?|payments?|each|per|every|balance|remaind\w+|remaining|total|half|first|second|third|of which|a (?:day|night|week|month|year))\b/i;
const MONEY = /^(?:[A-Z]{3}|dollar)$/;
const OF_TIME = /^[\s-]+(?:minute|hour|day|week|month|year|term)s?\b/i;
/** More values of one kind than these in a sentence: it is not said which is meant. */
const MOST = 2;

/** Other numbers, lengths and rhythms. Days are compared by the rules for limits and schedules. */
export const amounts: Respect<Valued> = {
  asks: ({ value }) =>
    value.kind === 'SET' ? 'How often' : value.kind === 'DURATION' ? 'How long' : 'How much or how many',
  because:
    'figures are copied by hand from draft to draft, and an annex is the last to be brought up to date',
  read: (provision) =>
    provision.values.flatMap((value): Valued[] => {
      if (value.kind === 'DATE' || (value.kind === 'number' && !countable(value, provision))) return [];
      const among = provision.values.filter((v) => tally(v, value) !== null).length;
      return [
        {
          provision,
          deciding: value.span,
          stance: value.span.text,
          beside: value.kind !== 'number',
          value,
          use: useOf(provision, value),
          among,
        },
      ];
    }),
  tally: (clause, item) => {
    if (clause.among > MOST || clause.use !== item.use) return null;
    const verdict = tally(clause.value, item.value);
    // "Four of the twelve moorings" is a part of the twelve.
    if (verdict === false && (mentions(item, clause.value) || mentions(clause, item.value))) return null;
    if (verdict !== false || clause.value.kind !== 'number') return verdict;
    const parts = [clause, item].some(({ provision }) => IN_PARTS.test(provision.span.text));
    const money = MONEY.test(clause.value.quantity.unit);
    return money && parts && !sameDays(clause.provision, item.provision) ? null : false;
  },
};

/** A number of things, or a share: "16 of the 40"; no number of a paragraph or of a room. */
function countable(value: Extract<Value, { kind: 'number' }>, { document }: Provision): boolean {
  const { unit } = value.quantity;
  // "Forty school days" are a length.
  if (OF_TIME.test(document.text.slice(value.span.end, value.span.end + 9))) return false;
  return unit === 'of' || !STOP_WORDS.has(unit);
}

/** Whether a provision has another's number too, of whatever. */
function mentions({ provision }: Valued, value: Value): boolean {
  if (value.kind !== 'number') return false;
  const { document, span } = provision;
  return quantitiesIn(document.id, document.text, span.start, span.text).some(
    (q) =>
      q.value === value.quantity.value &&
      !provision.values.some((v) => v.kind !== 'number' && overlaps(v.span, q)),
  );
}

function useOf({ document, span }: Provision, value: Value): string {
  if (value.kind !== 'DURATION') return value.kind;
  const before = document.text.slice(span.start, value.span.start);
  if (/\b(?:within|in|after|before|than|by)\s+(?:the\s+)?$/i.test(before)) return 'limit';
  return /\bfor\s+(?:the\s+)?(?:first\s+|next\s+|last\s+|a\s+(?:further\s+)?(?:period|term)\s+of\s+|(?:at\s+least|up\s+to)\s+)?$/i.test(
    before,
  )
    ? 'length'
    : 'other';
}
