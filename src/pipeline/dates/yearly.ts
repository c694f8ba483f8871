import type { Deictic, KnownParts } from '../../model/expression.ts';
import { boundsOf, daysInMonth } from '../../time/bounds.ts';
import { daysBetween, pick, unitAt, weekdayAt } from '../../time/calendar.ts';
import { four, two } from '../../time/digits.ts';
import { holidayIn, nthWeekday } from '../../time/holiday-in.ts';
import { southernSeason } from '../../time/southern.ts';
import { TERMS } from '../../time/terms.ts';
import type { Way } from './way.ts';

/** A year in days. */
const YEAR = 366;

/** Whether a point states what comes once a year; the leap day is in one year of four. */
export function isYearly(known: KnownParts, year: number): boolean {
  return [0, 1, 2, 3].some((d) => stated(known, year + d) !== null);
}

/**
 * Where what comes once a year lies if it is counted from `day`: in the year that is named, else the last one, the next
 * one, or as tense says.
 */
export function yearly(known: KnownParts, { unit, offset }: Deictic, day: string, way: Way): string | null {
  const { month, weekday } = known;
  const year = Number(day.slice(0, 4));
  const inYear = (y: number): string | null => stated(known, y);
  if (unit === 'year' && offset !== null) return inYear(year + offset);
  // A weekday or a leap day is years away; "eight summers ago" lies farther off than what tense could point to.
  const rare = weekday !== undefined || (month === 2 && known.day === 29);
  const reach = Math.max(rare ? 4 : 1, Math.abs(offset ?? 0) + 1);
  const every = Array.from({ length: 2 * reach + 1 }, (_, i) => inYear(year + i - reach)).flatMap(
    (e) => e ?? [],
  );
  // "Monday 3 June" is in a year in which 3 June is a Monday.
  const fitting = every.filter(
    (edtf) => weekday !== undefined && /^\d{4}-\d\d-\d\d$/.test(edtf) && weekdayAt(edtf) === weekday,
  );
  const all = fitting.length > 0 ? fitting : every;
  if (offset === null) {
    const found = pick(all, day, way);
    // Of the years in which 9 March is a Saturday the nearest is meant, if the one that tense points to is years away.
    // So it is where that way there is none at all.
    const isFar = fitting.length > 0 && (found === null || Math.abs(daysBetween(found, day)) > YEAR);
    return isFar ? pick(all, day, 'nearest') : found;
  }
  // "Last summer but one" is the second before.
  if (offset < 0) return all.filter((edtf) => (boundsOf(edtf).latest ?? '9') < day).at(offset) ?? null;
  if (offset > 0) {
    const ahead = all.filter((edtf) => (boundsOf(edtf).earliest ?? '0') > day);
    // Next month is called so: "next March", said in February, is that of the year after.
    const isNextMonth = unit === 'month' && ahead[0] === unitAt(day, 'month', 1);
    return ahead[isNextMonth ? offset : offset - 1] ?? null;
  }
  return month !== undefined
    ? inYear(year)
    : (pick(
        all.filter((edtf) => edtf.startsWith(four(year))),
        day,
        'nearest',
      ) ?? inYear(year));
}

/** The month, day, season, holiday or term that the point states, in one year. */
function stated(known: KnownParts, year: number): string | null {
  if (year < 1 || year > 9998) return null;
  if (known.month !== undefined) {
    if (known.nth !== undefined && known.weekday !== undefined)
      return nthWeekday(year, known.month, known.weekday, known.nth).toString();
    if (known.day === undefined) return `${four(year)}-${two(known.month)}`;
    return known.day <= daysInMonth(year, known.month)
      ? `${four(year)}-${two(known.month)}-${two(known.day)}`
      : null;
  }
  if (known.division !== undefined) {
    if (known.division < 40) {
      const edtf = `${four(year)}-${known.division}`;
      return known.southern === true ? southernSeason(edtf) : edtf;
    }
    return known.division === 40 ? `${four(year)}-01/${four(year)}-06` : `${four(year)}-07/${four(year)}-12`;
  }
  if (known.holiday !== undefined) return holidayIn(known.holiday, year);
  const term = known.term === undefined ? undefined : TERMS.get(known.term);
  return term === undefined ? null : `${four(year)}-${two(term[0])}/${four(year)}-${two(term[1])}`;
}
