import type { Document } from '../../model/document.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { moved } from '../../time/calendar.ts';
import { sayEdtf } from '../../time/say.ts';
import type { Placed } from './placed.ts';
import type { Setting } from './story.ts';

const COUNTABLE = new Set(['day', 'week', 'month', 'year']);
type Countable = 'day' | 'week' | 'month' | 'year';

/** An instrument's own date: "the date of this Direction", "signature", "the date hereof". */
const OWN_DATE =
  /^(?:the\s+)?(?:date\s+(?:of|on)\s+(?:this|the\s+present)\s+\w+|date\s+hereof|(?:its\s+)?signature|signing|the\s+signing|the\s+signature|date\s+of\s+(?:signature|signing|issue)|this\s+(?:letter|order|direction|notice|agreement|decision|memorandum|report|statement|announcement))\b/i;

/**
 * "within 3 months of the date of this Direction": from that day to the day of the same number three months on (the
 * corresponding-date rule, Dodds v Walker [1981] UKHL 3); a shorter month ends it. Null where the event has no date here.
 */
export function countedFromEvent(
  { deictic, extent, text }: TimeExpression,
  document: Document,
  { speech }: Setting,
): Placed | null {
  if (deictic?.from !== 'event' || deictic.event === null || deictic.offset === null) return null;
  const words = deictic.event.text;
  if (
    !OWN_DATE.test(words) ||
    document.published.edtf === null ||
    speech.first === null ||
    speech.first !== speech.last
  )
    return null;
  if (!COUNTABLE.has(deictic.unit)) return null;
  const end = moved(speech.first, deictic.unit as Countable, deictic.offset);
  const edtf =
    extent === 'within' ? (end < speech.first ? `${end}/${speech.first}` : `${speech.first}/${end}`) : end;
  return {
    edtf,
    basis: 'derived',
    anchor: words,
    reason: `${text} counted from “${OWN_DATE.exec(words)?.[0] ?? words}”, ${sayEdtf(speech.first)}, ends on ${sayEdtf(end)}.`,
  };
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
