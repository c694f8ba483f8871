import type { DateMention } from '../../model/date.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { daysBetween } from '../../time/calendar.ts';
import { SAID } from './said.ts';

/** How far from the day of writing what people said to the writer lies. */
const NEWS = 8;
/** How far before an expression its verb is looked for. */
const REACH = 160;

/** "She said on Monday": a sentence with words of hers in it. */
const QUOTES = /["“”‘]|(?<!\p{L})’|’(?!\p{L})/u;

/**
 * Whether the day on which somebody spoke is all that an expression tells: “I read it three times,” she said yesterday. The story
 * that her words are part of does not move to that day.
 */
export function isDayOfSaying(
  { deictic, start, end }: TimeExpression,
  { edtf }: DateMention,
  text: string,
  now: string | null,
): boolean {
  if (deictic?.from !== 'speech' || (deictic.unit !== 'day' && deictic.unit !== 'weekday')) return false;
  const day = /^\d{4}-\d\d-\d\d/.exec(edtf ?? '')?.[0];
  if (day === undefined || now === null || Math.abs(daysBetween(day, now)) > NEWS) return false;
  const clause =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? '';
  if (!SAID.test(clause)) return false;
  return QUOTES.test(clause) || /^[^.!?\n]{0,30}[,:]?\s*["“‘]/.test(text.slice(end, end + 40));
}

/** "Two weeks earlier": told as lying before what the story had come to, which then goes on from there. */
export function isFlashback({ deictic }: TimeExpression): boolean {
  return deictic?.from === 'narrative' && deictic.offset !== null && deictic.offset < 0;
}
