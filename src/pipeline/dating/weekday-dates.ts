import type { TimeExpression } from '../../model/expression.ts';
import { moved, weekdayAt } from '../../time/calendar.ts';
import { firstKnown } from './first-known.ts';
import type { DatedText } from './reading.ts';
import { isQuoted } from './reading.ts';
import { placed } from './same-thing.ts';

/** How far outside the folder's own days such a day may lie. */
const NEAR = 100;

/** The days of a text that `weekdayDay` finds, by their expressions; without those quoted. */
export function weekdayDates(text: DatedText, days: readonly string[]): Map<TimeExpression, string> {
  const found = new Map<TimeExpression, string>();
  for (const { expression, where } of placed(text)) {
    if (isQuoted(where, expression)) continue;
    const day = weekdayDay(expression, days);
    if (day !== null) found.set(expression, day);
  }
  return found;
}

/**
 * "On Monday, July 17", without its year, in a folder of several years: of all the days from a little before its
 * first document to a little after its last, the one 17 July that is a Monday; "on Tuesday the 22nd", the one 22nd of
 * any month. Null where there is none or more than one.
 *
 * @param days the stated days of the folder's documents, in order
 */
export function weekdayDay(expression: TimeExpression, days: readonly string[]): string | null {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [moved(first, 'day', -NEAR), moved(last, 'day', NEAR)];
  const { year, month, day, weekday, shift, beside } = firstKnown(expression);
  if (year !== undefined || day === undefined || weekday === undefined) return null;
  if (shift !== undefined || beside !== undefined) return null;
  const months = month === undefined ? Array.from({ length: 12 }, (_, i) => i + 1) : [month];
  const fitting = yearsFrom(from, to)
    .flatMap((y) => months.map((m) => dayIn(y, m, day)))
    .filter((on) => on !== null && from <= on && on <= to && weekdayAt(on) === weekday);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
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
