import { RATE } from '../../../language/measuring.ts';
import { NUMBER_WORDS, numberOf } from '../../../language/numbers.ts';
import type { Quantity } from '../../../model/claim.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import { contains, overlaps, type Range, type Span } from '../../../model/span.ts';
import { quantitiesIn } from '../../../text/quantities.ts';
import { stem } from '../../../text/tokens.ts';
import { boundsMeet, boundsOf } from '../../../time/bounds.ts';
import { hoursOf } from '../date/clash.ts';
import { recurring } from '../number/recurring.ts';
import { agree } from '../number/values.ts';

/** A day, length, frequency or number that a stretch of text gives. */
export type Value =
  | { readonly kind: 'DATE' | 'DURATION' | 'SET'; readonly span: Span; readonly date: DateMention }
  | {
      readonly kind: 'number';
      readonly span: Span;
      readonly quantity: Quantity;
      /** For or in each of which it is given: "$20 an hour", "annual fee: $20"; the empty string where it is not. */
      readonly per: string;
    };

/** Lengths within this factor of each other are one length told roundly. */
const ROUND = 1.1;

/** Sets that say on which days or hours, not how often: "weekdays", "Monday to Friday, 9 am to 5 pm". */
const HOURS_AND_DAYS =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?\b|\bweekends?\b|\d\s?(?:[ap]\.?m\b|:)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/** "every six months thereafter": a rhythm, whatever day its words were counted to. */
const RHYTHM = /\b(?:every|each)\s+$/i;

/** The values that stand in `range`; `dates` are those of the document. */
export function valuesIn(document: Document, range: Range, dates: readonly DateMention[]): Value[] {
  const inside = dates.filter((d) => contains(range, d) && d.role !== 'publication');
  const timed = inside.flatMap((date): Value[] => {
    const kind = date.type === 'TIME' ? 'DATE' : date.type;
    const known =
      kind === 'DATE'
        ? day(date) !== null && !RHYTHM.test(document.text.slice(range.start, date.start))
        : date.value !== null && !(kind === 'SET' && HOURS_AND_DAYS.test(date.text));
    return known ? [{ kind, span: date, date }] : [];
  });
  const text = document.text.slice(range.start, range.end);
  const counted = quantitiesIn(document.id, document.text, range.start, text).flatMap((quantity): Value[] =>
    inside.some((d) => overlaps(d, quantity)) || quantity.unit === ''
      ? []
      : [{ kind: 'number', span: quantity, quantity, per: perOf(document, quantity) }],
  );
  return [...timed, ...counted];
}

function perOf({ text }: Document, { start, end }: Span): string {
  const [line, rest] = [text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', end)];
  const rate = RATE.exec(text.slice(end, rest < 0 ? text.length : rest));
  return rate?.[1] ?? rate?.[2] ?? recurring(text.slice(line, start));
}

/** Whether two values of one kind can both be right; null where they cannot be compared. */
export function tally(a: Value, b: Value): boolean | null {
  if (a.kind === 'number' || b.kind === 'number') {
    if (a.kind !== 'number' || b.kind !== 'number' || stem(a.quantity.unit) !== stem(b.quantity.unit))
      return null;
    // The price of one is no price of all.
    if ((a.per === '') !== (b.per === '')) return null;
    return agree(a.quantity, b.quantity);
  }
  if (a.kind !== b.kind) return null;
  if (a.kind === 'DATE') {
    const [x, y] = [day(a.date), day(b.date)];
    return x === null || y === null ? null : boundsMeet(boundsOf(x), boundsOf(y));
  }
  const [m, n] = [timesIn(a), timesIn(b)];
  if (a.kind === 'SET' && a.date.value === b.date.value && (m === n || m === null || n === null)) return true;
  const [x, y] = [hoursOf(a.date.value), hoursOf(b.date.value)];
  if (x === null || y === null || x === 0 || y === 0) return null;
  const [p, q] = [x / (m ?? 1), y / (n ?? 1)];
  return Math.max(p, q) / Math.min(p, q) <= ROUND;
}

const TIMES = new RegExp(`\\b(?:(twice)|(thrice)|(\\d{1,2}|${NUMBER_WORDS}) times)\\b`, 'i');

const ONCE = /^(?:once|every|each|\p{L}+ly)\b/iu;

/** "Twice a week": how often in the stretch of time that the value names; null where it is not said. */
function timesIn({ span }: Value): number | null {
  const match = TIMES.exec(span.text);
  if (!match) return ONCE.test(span.text) ? 1 : null;
  return match[1] ? 2 : match[2] ? 3 : numberOf(match[3]!);
}

/** The calendar value without its time of day or its open end; null where it names no year. */
export function day(date: DateMention): string | null {
  if (date.edtf === null) return null;
  const plain = date.edtf.replace(/T[\d:]+/g, '');
  return /^\d{4}/.test(plain) ? plain : null;
}
