import type { TimePoint } from '../../model/expression.ts';
import {
  monthBeside,
  monthsOfYear,
  moved,
  unitAt,
  weekBeside,
  weekendBeside,
  yearUpTo,
} from '../../time/calendar.ts';

type Known = TimePoint['known'];

/** Whether a point is counted from what its other parts name: months, the week beside it, the year that it ends. */
export function isCountedFrom({ months, week, near, yearTo, firstMonths, weekend }: Known): boolean {
  return (months ?? week ?? near ?? yearTo ?? firstMonths ?? weekend) !== undefined;
}

/** What such a point is counted from. */
export function withoutCount(known: Known): Known {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- what is left out is named to be left out
  const { months, week, near, yearTo, firstMonths, weekend, ...rest } = known;
  return rest;
}

/** Where such a point lies, from the date of what it is counted from; null where the calendar cannot say. */
export function countedFrom(
  { months, week, near, yearTo, firstMonths, weekend }: Known,
  date: string,
): string | null {
  if (yearTo !== undefined) return yearUpTo(date);
  if (firstMonths !== undefined) return /^\d{4}$/.test(date) ? monthsOfYear(Number(date), firstMonths) : null;
  const whole = /^\d{4}-\d\d(?:-\d\d)?$/.exec(date)?.[0];
  if (whole === undefined) return null;
  if (months !== undefined)
    return whole.length === 7 ? unitAt(`${whole}-01`, 'month', months) : moved(whole, 'month', months);
  if (whole.length < 10) return null;
  if (near !== undefined) return monthBeside(whole, near);
  if (weekend === true) return weekendBeside(whole);
  return week === undefined ? null : weekBeside(whole, week);
}
