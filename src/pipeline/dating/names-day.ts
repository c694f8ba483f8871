import type { TimeExpression } from '../../model/expression.ts';
import { moved, weekdayAt } from '../../time/calendar.ts';
import { holidayIn, nthWeekday } from '../../time/holiday-in.ts';

/** The parts of an expression that name a day. */
export type Named = Pick<TimeExpression, 'known'>;

/** Whether an expression names a day of each year: "1 February", "Shrove Tuesday". */
export function namesDay({ known: { month, day, holiday, year } }: Named): boolean {
  return year === undefined && ((month !== undefined && day !== undefined) || holiday !== undefined);
}

/** Whether a day of the calendar is the one that the expression names in its year, by its weekday too where it gives one. */
export function isDay({ known: { month, day, weekday, holiday, shift = 0 } }: Named, on: string): boolean {
  const named = moved(on, 'day', -shift);
  if (holiday !== undefined) return holidayIn(holiday, Number(named.slice(0, 4))) === named;
  if (weekday !== undefined && weekdayAt(named) !== weekday) return false;
  return Number(named.slice(5, 7)) === month && Number(named.slice(8)) === day;
}

/** The day that an expression names in a year: "1 February", "Shrove Tuesday", "the last Friday of May"; null for none. */
export function dayInYear(
  { known: { month, day, weekday, nth, holiday } }: Named,
  year: number,
): string | null {
  if (holiday !== undefined) return holidayIn(holiday, year);
  if (month === undefined) return null;
  if (day === undefined)
    return weekday === undefined || nth === undefined
      ? null
      : nthWeekday(year, month, weekday, nth).toString();
  const date = Temporal.PlainDate.from({ year, month, day });
  return date.day === day ? date.toString() : null;
}
