import type { TimeExpression } from '../../model/expression.ts';
import { moved, unitAt, weekdayAt } from '../../time/calendar.ts';
import { boundsOf } from '../../time/bounds.ts';
import type { ReadableSentence } from './reading.ts';
import { liesAhead } from './same-thing.ts';
import { tenseAt } from './tense-at.ts';

/** First and last ISO day. */
interface Stretch {
  readonly first: string;
  readonly last: string;
}

/**
 * Where an expression lies for somebody who writes on `day`: "tomorrow", "last Friday", "Monday of last week", "three
 * weeks ago", "next week". Null for all that names no days counted from the day of writing.
 */
export function spokenFrom(
  { deictic, known, type }: TimeExpression,
  where: ReadableSentence,
  expression: TimeExpression,
  day: string,
): Stretch | null {
  const isTheWeekday = deictic?.unit === 'weekday' && deictic.offset === null && deictic.from !== 'narrative';
  if (deictic == null || (deictic.from !== 'speech' && !isTheWeekday)) return null;
  if (known.month !== undefined || known.day !== undefined) return null;
  if (type === 'DURATION' || type === 'SET') return null;
  const { unit, offset } = deictic;
  // "A week ago today", "a week from Thursday": so many days from the day that is named.
  const shift = known.shift ?? 0;
  if (known.weekday !== undefined)
    return same(moved(weekdayFor(known.weekday, deictic, day, liesAhead(where, expression)), 'day', shift));
  if (offset === null || !Number.isInteger(offset)) return null;
  if (unit === 'day') return same(moved(day, 'day', offset + shift));
  if (unit !== 'week' && unit !== 'weekend') return null;
  const { earliest, latest } = boundsOf(unitAt(day, unit, offset));
  return earliest === null || latest === null ? null : { first: earliest, last: latest };
}

/** "A meeting on Thursday": a weekday alone of which no verb says whether it is past or to come. */
export function leavesWeek(expression: TimeExpression, where: ReadableSentence): boolean {
  const { deictic, known } = expression;
  const bare = deictic?.unit === 'weekday' && deictic.offset === null && known.weekday !== undefined;
  return bare && tenseAt(where, expression) === null;
}

/** "Next month", "last week": the days that it covers for somebody who writes on a day; null for all else. */
export function stretchOf({
  deictic,
  known,
  type,
}: TimeExpression): ((day: string) => readonly [string, string]) | null {
  const { unit, offset } = deictic ?? { unit: null, offset: null };
  if (type !== 'DATE' || offset === null || !Number.isInteger(offset) || Object.keys(known).length > 0)
    return null;
  if (unit !== 'week' && unit !== 'month') return null;
  return (day) => {
    const { earliest, latest } = boundsOf(unitAt(day, unit, offset));
    return [earliest ?? day, latest ?? day];
  };
}

function same(day: string): Stretch {
  return { first: day, last: day };
}

function weekdayFor(
  weekday: number,
  { unit, offset }: NonNullable<TimeExpression['deictic']>,
  day: string,
  ahead: boolean,
): string {
  const today = weekdayAt(day);
  if (unit === 'week') return moved(day, 'day', weekday - today + 7 * (offset ?? 0));
  const on = (weekday - today + 7) % 7;
  if (offset === null) return moved(day, 'day', ahead || on === 0 ? on : on - 7);
  if (offset > 0) return moved(day, 'day', (on === 0 ? 7 : on) + 7 * (offset - 1));
  if (offset < 0) return moved(day, 'day', (on === 0 ? -7 : on - 7) + 7 * (offset + 1));
  return moved(day, 'day', weekday - today);
}
