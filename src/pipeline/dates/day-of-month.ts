import { daysInMonth } from '../../time/bounds.ts';
import { pick, unitAt, weekdayAt } from '../../time/calendar.ts';
import { two } from '../../time/digits.ts';
import type { Way } from './way.ts';

/** "the 21st": of the month that tense says; "Sunday the 21st" of one in which it is a Sunday. */
export function dayOfMonth(
  dayNumber: number,
  day: string,
  way: Way,
  weekday: number | undefined,
  offset: number | null,
): string | null {
  if (offset !== null) {
    const month = unitAt(day, 'month', offset);
    return has(month, dayNumber) ? `${month}-${two(dayNumber)}` : null;
  }
  const all = [-2, -1, 0, 1, 2].flatMap((d) => {
    const month = unitAt(day, 'month', d);
    return has(month, dayNumber) ? [`${month}-${two(dayNumber)}`] : [];
  });
  const fitting = all.filter((date) => weekday !== undefined && weekdayAt(date) === weekday);
  // "Friday the 16th" is one day of these months, whatever tense would say.
  if (fitting.length === 1) return fitting[0] ?? null;
  return pick(fitting.length > 0 ? fitting : all, day, way);
}

function has(month: string, day: number): boolean {
  return day <= daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
}
