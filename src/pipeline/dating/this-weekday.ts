import type { TimeExpression } from '../../model/expression.ts';
import { spanOf } from '../../model/span.ts';
import { moved, weekdayAt } from '../../time/calendar.ts';
import { firstAfter } from '../../text/first-after.ts';
import { type Demand } from './demand.ts';
import { isDay, namesDay } from './names-day.ts';
import type { DatedText } from './reading.ts';

/** Between the weekday and the name that its day has besides: "this Thursday is Anzac Day". */
const IS = /^(?:,\s+|\s+\(|\s+[–—]\s+|\s+(?:is|being)\s+)(?:the\s+)?$/;
/** "This Thursday is Anzac Day", "this Friday, the 16th": it is said in the week of that day, before it. */
export function thisWeekday(
  { document: { id, text }, everyExpression }: DatedText,
  expression: TimeExpression,
): Demand | null {
  const { deictic, known, start, end } = expression;
  const { weekday, day: number, month } = known;
  if (weekday === undefined || month !== undefined || deictic?.from !== 'speech') return null;
  const next = everyExpression[firstAfter(everyExpression, end)];
  const numbered = number !== undefined && /^this (?!past)/i.test(expression.text);
  const named =
    deictic.unit === 'week' &&
    deictic.offset === 0 &&
    next !== undefined &&
    namesDay(next) &&
    IS.test(text.slice(end, next.start));
  if (!numbered && !named) return null;
  const isIt = (day: string): boolean => (named ? isDay(next, day) : Number(day.slice(8)) === number);
  const span = spanOf(id, text, start, named ? next.end : end);
  const met = (on: string): boolean => {
    const ahead = weekday - weekdayAt(on);
    // On a Monday the week before is the nearest to its weekday.
    return weekday === 1
      ? isIt(moved(on, 'day', 8 - weekdayAt(on)))
      : ahead > 0 && isIt(moved(on, 'day', ahead));
  };
  return { met, weight: 2, span, says: `it says “${span.text.replace(/\s+/g, ' ')}”` };
}
