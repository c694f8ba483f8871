import type { Document } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { moved, weekdayAt } from '../../time/calendar.ts';
import { sayEdtf } from '../../time/say.ts';
import { dayOfTerm } from './days-of-terms.ts';
import type { Placed } from './placed.ts';
import type { Setting } from './story.ts';

const COUNTABLE = new Set(['day', 'week', 'month', 'year']);
type Countable = 'day' | 'week' | 'month' | 'year';

/** An instrument's own date: "the date of this Direction", "signature", "the date hereof". */
const OWN_DATE =
  /^(?:the\s+)?(?:date\s+(?:of|on)\s+(?:this|the\s+present)\s+\w+|date\s+hereof|its\s+(?:effective\s+)?date(?!\s+of)|(?:its\s+)?signature|signing|the\s+signing|the\s+signature|date\s+of\s+(?:signature|signing|issue|publication)(?=$|\s+of\s+this)|publication(?=$|\s+of\s+this)|this\s+(?:letter|order|direction|notice|agreement|decision|memorandum|report|statement|announcement))\b/i;

/** "the date of the order", in a paper that calls itself "this order". */
const DATE_OF_KIND = /^(?:the\s+)?date\s+of\s+(?:the|such)\s+(\p{L}+)$/iu;
/** Days on which offices are open; public holidays differ from place to place and are not taken out. */
const OFFICE_DAYS = /\b(?:working|business|week)[- ]?days\b/i;

/**
 * "within 3 months of the date of this Direction": from that day to the day of the same number three months on (the
 * corresponding-date rule, Dodds v Walker [1981] UKHL 3); a shorter month ends it. Null where the event has no date here.
 */
export function countedFromEvent(
  { deictic, extent, text }: TimeExpression,
  document: Document,
  { speech, terms }: Setting,
): Placed | null {
  if (deictic?.from !== 'event' || deictic.event === null || deictic.offset === null) return null;
  const words = deictic.event.text;
  const term = dayOfTerm(words, terms);
  const own = isOwnDate(words, document) && speech.first === speech.last ? speech.first : null;
  const start = term ?? own;
  if (start === null || !COUNTABLE.has(deictic.unit)) return null;
  const end = OFFICE_DAYS.test(text)
    ? officeDaysAfter(start, deictic.offset)
    : moved(start, deictic.unit as Countable, deictic.offset);
  const edtf = extent === 'within' ? (end < start ? `${end}/${start}` : `${start}/${end}`) : end;
  return {
    edtf,
    basis: 'derived',
    anchor: words,
    reason: `${text} counted from “${term === null ? (OWN_DATE.exec(words)?.[0] ?? words) : words}”, ${sayEdtf(start)}, ends on ${sayEdtf(end)}.`,
  };
}

function isOwnDate(words: string, { published, text }: Document): boolean {
  if (published.edtf === null) return false;
  const kind = DATE_OF_KIND.exec(words)?.[1];
  return OWN_DATE.test(words) || (kind !== undefined && new RegExp(`\\bthis ${kind}\\b`, 'i').test(text));
}

/** So many Mondays to Fridays after a day, or before it. */
function officeDaysAfter(day: string, count: number): string {
  const step = Math.sign(count);
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = moved(at, 'day', step);
    if (weekdayAt(at) < 6) left--;
  }
  return at;
}

/** "the past 18 months": up to the day of writing, or from it, to the month where months or years are counted. */
export function stretchFromNow(
  { deictic, text }: TimeExpression,
  { speech, speechName }: Setting,
): Placed | null {
  if (deictic?.from !== 'speech' || deictic.offset === null || !Number.isInteger(deictic.offset)) return null;
  if (!COUNTABLE.has(deictic.unit) || speech.first === null || speech.last === null || speech.edtf === null)
    return null;
  const round = deictic.unit === 'month' || deictic.unit === 'year';
  const far = (day: string): string => moved(day, deictic.unit as Countable, deictic.offset ?? 0);
  const [start, end] =
    deictic.offset < 0 ? [far(speech.first), speech.last] : [speech.first, far(speech.last)];
  const cut = (day: string): string => `${round ? day.slice(0, -3) : day}~`;
  return {
    edtf: `${cut(start)}/${cut(end)}`,
    basis: 'relative',
    anchor: 'publication',
    reason: `“${text}” counts from ${speechName}, ${sayEdtf(speech.edtf)}.`,
  };
}
