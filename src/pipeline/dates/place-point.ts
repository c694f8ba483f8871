import type { TimePoint } from '../../model/expression.ts';
import { type CalendarUnit, moved, unitAt, weekdayAt } from '../../time/calendar.ts';
import { two } from '../../time/digits.ts';
import { countedFrom, isCountedFrom, withoutCount } from './counted-from.ts';
import { dayOfMonth } from './day-of-month.ts';
import { nthOfMonth, weekdayBeside, weekdayFrom, weekendFrom } from './place-weekday.ts';
import type { Way } from './way.ts';
import { isYearly, yearly } from './yearly.ts';

/**
 * Where a point lies if it is counted from `day`: EDTF, or null where the calendar cannot say.
 *
 * @param day the ISO day to count from
 */
export function placePoint(point: TimePoint, day: string, way: Way): string | null {
  const { known, deictic } = point;
  if (deictic === null) return null;
  const { unit, offset } = deictic;
  const year = Number(day.slice(0, 4));
  if (known.hour !== undefined) {
    const { hour, minute = 0, ...rest } = known;
    const date = placePoint({ ...point, known: rest }, day, way);
    return date === null ? null : `${date}T${two(hour)}:${two(minute)}`;
  }
  if (isCountedFrom(known)) {
    const date = placePoint({ ...point, known: withoutCount(known) }, day, way);
    return date === null ? null : countedFrom(known, date);
  }
  if (known.shift !== undefined) {
    const { shift, ...rest } = known;
    const date = placePoint({ ...point, known: rest }, day, way);
    return date === null ? null : moved(date, 'day', shift);
  }
  if (known.beside !== undefined) {
    const { beside, ...rest } = known;
    const date = placePoint({ ...point, known: rest }, day, way);
    return date === null ? null : weekdayBeside(date, beside);
  }
  if (known.day !== undefined && known.month === undefined)
    return dayOfMonth(known.day, day, way, known.weekday, unit === 'month' ? offset : null);
  if (known.weekday !== undefined && known.nth !== undefined && known.month === undefined)
    return nthOfMonth(known.weekday, known.nth, unitAt(day, 'month', offset ?? 0));
  if (known.weekday !== undefined && known.month === undefined)
    return weekdayFrom(known.weekday, unit, offset, day, way);
  if (isYearly(known, year)) return yearly(known, deictic, day, way);
  if (known.yearKind !== undefined) return null;
  // "This weekend" on a Tuesday, told in the past, is the one before it.
  if (unit === 'weekend' && (offset === null || (offset === 0 && way === 'past' && weekdayAt(day) < 3)))
    return weekendFrom(day, way);
  if (unit === 'weekday' || unit === 'holiday' || unit === 'season') return null;
  return counted(unit, offset ?? 0, day);
}

/** "three weeks ago" is a day, "two months ago" a month, "last year" a year. */
function counted(
  unit: NonNullable<TimePoint['deictic']>['unit'],
  offset: number,
  day: string,
): string | null {
  if (unit === 'hour' || unit === 'minute' || unit === 'second') return null;
  const whole = Math.trunc(offset);
  if (whole !== offset) return unit === 'year' ? unitAt(day, 'month', Math.round(offset * 12)) : null;
  return unitAt(day, unit as CalendarUnit, offset);
}
