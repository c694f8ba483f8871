import type { TimeExpression } from '../../model/expression.ts';
import { moved, weekdayAt } from '../../time/calendar.ts';
import { firstKnown } from './first-known.ts';
import type { DatedText } from './reading.ts';
import { isQuoted } from './reading.ts';
import { placed } from './same-thing.ts';

/** How far outside the folder's own days such a day may lie. */
const NEAR = 100;

/**
 * "On Monday, July 17", without its year, in a folder of several years: of all the days from a little before its
 * first document to a little after its last, the one 17 July that is a Monday. Only where there is but one.
 *
 * @param days the stated days of the folder's documents, in order
 */
export function weekdayDates(text: DatedText, days: readonly string[]): Map<TimeExpression, string> {
  const [first, last] = [days[0], days.at(-1)];
  const found = new Map<TimeExpression, string>();
  if (first === undefined || last === undefined) return found;
  const [from, to] = [moved(first, 'day', -NEAR), moved(last, 'day', NEAR)];
  for (const { expression, where } of placed(text)) {
    const { year, month, day, weekday, shift, beside } = firstKnown(expression);
    if (year !== undefined || month === undefined || day === undefined || weekday === undefined) continue;
    if (shift !== undefined || beside !== undefined || isQuoted(where, expression)) continue;
    const fitting = yearsFrom(from, to)
      .map((y) => dayIn(y, month, day))
      .filter((on) => on !== null && from <= on && on <= to && weekdayAt(on) === weekday);
    if (fitting.length === 1 && fitting[0] != null) found.set(expression, fitting[0]);
  }
  return found;
}

function yearsFrom(from: string, to: string): number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => first + i);
}

/** The day of a month in a year, null for 29 February in most. */
function dayIn(year: number, month: number, day: number): string | null {
  const date = Temporal.PlainDate.from({ year, month, day });
  return date.day === day ? date.toString() : null;
}
