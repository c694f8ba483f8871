import { DENIED } from '../../../language/negatives.ts';
import { akin, keysOf, type Notion } from '../../../text/meaning.ts';
import { boundsContain, boundsMeet, boundsOf, type Bounds } from '../../../time/bounds.ts';
import { daysBetween } from '../../../time/calendar.ts';
import { daysApart } from '../days-apart.ts';
import type { Statement } from './statement.ts';

/** Two shares told roundly that make a whole. */
const SHARES_ROUNDLY = 0.02;

/** "36 of the 48 were inspected", "a quarter were not": the one denies of the rest what the other says of its part. */
export function restDenied(a: Statement, b: Statement): boolean {
  const denied = [a, b].filter((s) => DENIED.test(s.clause.text)).length;
  return (
    a.dimension === 'share' &&
    denied === 1 &&
    Math.abs(a.quantity.value + b.quantity.value - 1) < SHARES_ROUNDLY
  );
}

/** Three of twelve with and nine without. */
export function partsOfOneWhole(a: Statement, b: Statement): boolean {
  const sum = a.quantity.value + b.quantity.value;
  return a.dimension === 'share'
    ? Math.abs(sum - 1) < SHARES_ROUNDLY
    : typeof a.whole === 'number' && a.whole === b.whole && sum === a.whole;
}

/** Of two times, or of now and of a time that is named. */
export function timesApart(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map((s) =>
    // What began on one day and what began on another are two things: "since December" is the December.
    s.dates.flatMap((d) =>
      d.edtf === null
        ? []
        : [boundsOf(/\bsince\b/i.test(s.clause.text) ? (d.edtf.split('/')[0] ?? d.edtf) : d.edtf)],
    ),
  );
  if (daysApart(a.document, b.document) > WHILE && [a, b].some((s) => NOW.test(s.clause.text))) return true;
  if ((NOW.test(a.clause.text) && y!.length > 0) || (NOW.test(b.clause.text) && x!.length > 0)) return true;
  return x!.length > 0 && y!.length > 0 && !x!.some((p) => y!.some((q) => boundsMeet(p, q)));
}

/** From so many days on a count is of a season or a year, not of an occasion. */
const LONG = 28;

/** A year or a season within a time at least so many times as long. */
const TWICE = 2;

/** Six in the course of a year and four on a day of it, or on no day that is told: the longer has room for the more. */
export function overALongerTime(a: Statement, b: Statement): boolean {
  if (a.dimension !== 'count') return false;
  const [long, short] = a.quantity.value > b.quantity.value ? [a, b] : [b, a];
  const spans = (s: Statement): Bounds[] =>
    s.dates.flatMap((d) => (d.edtf === null ? [] : [boundsOf(d.edtf)]));
  const [periods, days] = [spans(long), spans(short)];
  return (
    periods.length > 0 &&
    periods.every((p) => lengthOf(p) >= LONG) &&
    (days.length === 0
      ? /\b(?:in the course of|over the course of|during|throughout|across|in all of)\b/i.test(
          long.clause.text,
        )
      : days.every((d) =>
          periods.some(
            (p) => boundsContain(p, d) && (lengthOf(d) < LONG || lengthOf(p) >= TWICE * lengthOf(d)),
          ),
        ))
  );
}

/** How many days a stretch has; endless where an end is open. */
function lengthOf({ earliest, latest }: Bounds): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return daysBetween(earliest, latest);
}

/** What is so now may have changed after as many days. */
const WHILE = 14;

const NOW = /\b(?:now|today|currently|at present|these days|nowadays|still)\b/i;

/** What is not done yet: "300 homes had yet to be connected", "40 are still waiting". */
const TO_COME =
  /\byet to\b|\bnot (?:yet|so far)\b|n[’']t (?:\p{L}+ )?yet\b|\bstill (?:to\b|waiting|without|lack\p{L}*|outstanding|un\p{L}{3,})|\b(?:await(?:s|ed|ing)?|outstanding|left to|(?:remain(?:s|ed|ing)?|waiting) to be)\b/iu;

/** What is left to be done and what has been done are two numbers of one thing. */
export function leftAndDone(a: Statement, b: Statement): boolean {
  return TO_COME.test(a.clause.text) !== TO_COME.test(b.clause.text);
}

/** Each has some, and they share none. */
export function disjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((x) => b.has(x));
}

/** "academic posts" and "administrative posts", "letters of objection" and "letters in support". */
export function describedApart(a: Statement, b: Statement): boolean {
  if (a.dimension !== 'count') return false;
  const apart = (x: readonly Notion[], y: readonly Notion[]): boolean => {
    const keys = keysOf(y);
    return x.length > 0 && y.length > 0 && !x.some((n) => akin(n, keys));
  };
  return apart(a.thing.slice(0, -1), b.thing.slice(0, -1)) || apart(a.which, b.which);
}
