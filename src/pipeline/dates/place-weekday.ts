import type { TimePoint } from '../../model/expression.ts';
import { moved, pick, unitAt, weekdayAt } from '../../time/calendar.ts';
import { nthWeekday } from '../../time/holiday-in.ts';
import type { Way } from './way.ts';

/** "The weekend", without saying which: the last one begun, the next one, or the nearer of the two. */
export function weekendFrom(day: string, way: Way): string | null {
  const around = [-1, 0, 1].map((weeks) => unitAt(day, 'weekend', weeks));
  return pick(around, day, way);
}

/** A weekday so many weeks from the reference: "last Thursday", "Monday of last week", or the one that tense points to. */
export function weekdayFrom(
  weekday: number,
  unit: NonNullable<TimePoint['deictic']>['unit'],
  offset: number | null,
  day: string,
  way: Way,
): string {
  const today = weekdayAt(day);
  if (unit === 'week') return moved(day, 'day', weekday - today + 7 * (offset ?? 0));
  const ahead = (weekday - today + 7) % 7;
  if (offset === null) {
    if (way === 'future') return moved(day, 'day', ahead);
    if (way === 'past') return moved(day, 'day', ahead === 0 ? 0 : ahead - 7);
    return moved(day, 'day', ahead > 3 ? ahead - 7 : ahead);
  }
  if (offset === 0) return moved(day, 'day', weekday - today);
  // Tomorrow is called so: "next Tuesday", said on a Monday, is that of the week after.
  const next = ahead === 0 || (ahead === 1 && unit === 'weekday' && offset === 1) ? ahead + 7 : ahead;
  if (offset > 0) return moved(day, 'day', next + 7 * (offset - 1));
  // Yesterday is called so too: "last Friday", said on a Saturday, is that of the week before.
  const last =
    ahead === 0 || (ahead === 6 && unit === 'weekday' && offset === -1)
      ? ahead - (ahead === 0 ? 7 : 14)
      : ahead - 7;
  return moved(day, 'day', last + 7 * (offset + 1));
}

/** The weekday next after a day, or, where it is given as a negative number, the last before it. */
export function weekdayBeside(day: string, weekday: number): string {
  const today = weekdayAt(day);
  const ahead = (Math.abs(weekday) - today + 7) % 7;
  if (weekday > 0) return moved(day, 'day', ahead === 0 ? 7 : ahead);
  return moved(day, 'day', ahead === 0 ? -7 : ahead - 7);
}

/** The first, second or last weekday of a month given in EDTF: "the first Saturday of next month". */
export function nthOfMonth(weekday: number, n: number, month: string): string {
  return nthWeekday(Number(month.slice(0, 4)), Number(month.slice(5, 7)), weekday, n).toString();
}
