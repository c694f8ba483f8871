import type { TimeExpression, TimePoint } from '../../model/expression.ts';
import { moved } from '../../time/calendar.ts';
import { two } from '../../time/digits.ts';
import type { Mentioned, Setting } from './story.ts';
import type { Way } from './way.ts';

const SMALL_HOURS = 6;

/** An hour without its day: "at 7.30pm". */
export function isHourAlone({ type, known, deictic }: TimePoint): boolean {
  // "Ten to seven" may be an hour of either half of the day.
  return (
    type === 'TIME' &&
    deictic?.from === 'narrative' &&
    deictic.unit === 'day' &&
    deictic.offset === 0 &&
    Object.keys(known).every((part) => part === 'hour' || part === 'minute')
  );
}

/**
 * Whether the day told before an hour is the hour’s: one in the same sentence is, and one before it where something is
 * told that happened. What must or may be done at an hour has a day of its own, or is done every day.
 */
export function hasItsDay(last: Mentioned, { sentence }: Setting, way: Way): boolean {
  if (!/^\d{4}-\d\d-\d\d(?:T|$)/.test(last.edtf) || last.ofPaper) return false;
  return way === 'past' || (last.sentence !== null && last.sentence === sentence?.id);
}

/**
 * The small hours after an evening told are those of the next day: "on the evening of the 7th … at 1.58am"; and the midnight
 * of a day told is where it ends: "they met on Monday until past midnight".
 */
export function dayOfHour({ day, late }: Mentioned, { known }: TimePoint, words: string): string {
  if (/\bmidnight$/i.test(words) && known.hour === 0) return moved(day, 'day', 1);
  return late && known.hour !== undefined && known.hour < SMALL_HOURS ? moved(day, 'day', 1) : day;
}

/** The TIMEX3 value of hours whose day is not known: `T19:30`, `T23:00/T07:00`; null for all else. */
export function hoursAlone({ type, known, ends }: TimeExpression): string | null {
  if (type !== 'TIME') return null;
  if (ends === null) return stamp(known);
  const [from, to] = [stamp(ends[0].known), stamp(ends[1].known)];
  return from === null || to === null ? null : `${from}/${to}`;
}

function stamp({ hour, minute = 0 }: TimePoint['known']): string | null {
  return hour === undefined ? null : `T${two(hour)}:${two(minute)}`;
}
