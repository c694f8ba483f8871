import { oneOf } from '../language/one-of.ts';
import { WEEKDAYS } from '../language/weekdays.ts';

const WEEKDAY_BEFORE = new RegExp(`\\b(${oneOf(WEEKDAYS.keys())})\\.?,?\\s{1,2}$`, 'i');
/** A weekday stands within so many characters before its day. */
const NEAR = 16;

/**
 * Of two days of the calendar ("2019-03-04"), the order of whose figures is open, the one that falls on the weekday named
 * right before them: "Thursday 09.11.23". Null where none is named, or it settles nothing.
 */
export function onWeekdayBefore(text: string, start: number, days: readonly [string, string]): string | null {
  const name = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[1];
  if (name === undefined) return null;
  const fits = days.filter(
    (day) => Temporal.PlainDate.from(day).dayOfWeek === WEEKDAYS.get(name.toLowerCase()),
  );
  return fits.length === 1 ? fits[0]! : null;
}
