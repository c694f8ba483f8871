import type { TimePoint } from '../../model/expression.ts';
import { boundsOf, daysInMonth } from '../../time/bounds.ts';
import { type CalendarUnit, daysBetween, moved, pick, unitAt, weekdayAt } from '../../time/calendar.ts';
import { holidayIn, nthWeekday } from '../../time/holiday-in.ts';
import { southernSeason } from '../../time/southern.ts';
import { TERMS } from '../../time/terms.ts';
import { countedFrom, isCountedFrom, withoutCount } from './counted-from.ts';
import { weekdayBeside, weekdayFrom, weekendFrom } from './place-weekday.ts';
import type { Way } from './way.ts';

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
    return date === null ? null : `${date}T${pad(hour)}:${pad(minute)}`;
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
  if (known.weekday !== undefined && known.month === undefined)
    return weekdayFrom(known.weekday, unit, offset, day, way);
  const inYear = (y: number): string | null => partOfYear(point, y);
  // The leap day is in one year of four.
  if ([0, 1, 2, 3].some((d) => inYear(year + d) !== null)) {
    if (unit === 'year' && offset !== null) return inYear(year + offset);
    return repeated(inYear, year, day, offset, way, known);
  }
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

/** The month, day, season, holiday or term that the point states, in one year. */
function partOfYear({ known }: TimePoint, year: number): string | null {
  if (year < 1 || year > 9998) return null;
  if (known.month !== undefined) {
    if (known.nth !== undefined && known.weekday !== undefined)
      return nthWeekday(year, known.month, known.weekday, known.nth).toString();
    if (known.day === undefined) return `${pad(year, 4)}-${pad(known.month)}`;
    return isDate(year, known.month, known.day)
      ? `${pad(year, 4)}-${pad(known.month)}-${pad(known.day)}`
      : null;
  }
  if (known.division !== undefined) {
    if (known.division < 40) {
      const edtf = `${pad(year, 4)}-${known.division}`;
      return known.southern === true ? southernSeason(edtf) : edtf;
    }
    return known.division === 40
      ? `${pad(year, 4)}-01/${pad(year, 4)}-06`
      : `${pad(year, 4)}-07/${pad(year, 4)}-12`;
  }
  if (known.holiday !== undefined) return holidayIn(known.holiday, year);
  const term = known.term === undefined ? undefined : TERMS.get(known.term);
  return term === undefined ? null : `${pad(year, 4)}-${pad(term[0])}/${pad(year, 4)}-${pad(term[1])}`;
}

/** A year in days. */
const YEAR = 366;

/** What comes once a year, last, next, or as tense says. */
function repeated(
  inYear: (year: number) => string | null,
  year: number,
  day: string,
  offset: number | null,
  way: Way,
  { month, weekday }: TimePoint['known'],
): string | null {
  const every = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((d) => inYear(year + d) ?? []);
  // "Monday 3 June" is in a year in which 3 June is a Monday.
  const fitting = every.filter(
    (edtf) => weekday !== undefined && /^\d{4}-\d\d-\d\d$/.test(edtf) && weekdayAt(edtf) === weekday,
  );
  const all = fitting.length > 0 ? fitting : every;
  if (offset === null) {
    const found = pick(all, day, way);
    // Of the years in which 9 March is a Saturday the nearest is meant, if the one that tense points to is years away.
    const isFar = fitting.length > 0 && found !== null && Math.abs(daysBetween(found, day)) > YEAR;
    return isFar ? pick(all, day, 'nearest') : found;
  }
  if (offset < 0) return all.findLast((edtf) => (boundsOf(edtf).latest ?? '9') < day) ?? null;
  if (offset > 0) return all.find((edtf) => (boundsOf(edtf).earliest ?? '0') > day) ?? null;
  return month !== undefined
    ? inYear(year)
    : (pick(
        all.filter((edtf) => edtf.startsWith(pad(year, 4))),
        day,
        'nearest',
      ) ?? inYear(year));
}

/** "the 21st": of the month that tense says; "Sunday the 21st" of one in which it is a Sunday. */
function dayOfMonth(
  dayNumber: number,
  day: string,
  way: Way,
  weekday: number | undefined,
  offset: number | null,
): string | null {
  if (offset !== null) {
    const month = unitAt(day, 'month', offset);
    return isDate(Number(month.slice(0, 4)), Number(month.slice(5)), dayNumber)
      ? `${month}-${pad(dayNumber)}`
      : null;
  }
  const all = [-2, -1, 0, 1, 2].flatMap((d) => {
    const month = unitAt(day, 'month', d);
    const [y, m] = [Number(month.slice(0, 4)), Number(month.slice(5))];
    return isDate(y, m, dayNumber) ? [`${month}-${pad(dayNumber)}`] : [];
  });
  const fitting = all.filter((date) => weekday !== undefined && weekdayAt(date) === weekday);
  return pick(fitting.length > 0 ? fitting : all, day, way);
}

function isDate(year: number, month: number, day: number): boolean {
  return day <= daysInMonth(year, month);
}

function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}
