import { boundsOf } from '../../time/bounds.ts';
import { moved, unitAt } from '../../time/calendar.ts';
import type { DayBound } from './constraint.ts';

/**
 * "This Friday, 3 May" is said in its own week, before that day; "next Wednesday, 30 August" not before the week ahead of it and not on the day;
 * "last Friday, 3 May" in the two weeks after; "next month, on 3 May" in April.
 */
export function nearBounds(words: string, day: string): Pick<DayBound, 'kind' | 'day'>[] {
  const week = unitAt(day, 'week', 0);
  const monday = boundsOf(week).earliest ?? day;
  const month = /^(?<which>next|last) month\b/i.exec(words)?.groups?.which;
  if (month !== undefined) {
    const { earliest, latest } = boundsOf(unitAt(day, 'month', month.toLowerCase() === 'next' ? -1 : 1));
    return earliest === null || latest === null
      ? []
      : [
          { kind: 'not-before', day: earliest },
          { kind: 'not-after', day: latest },
        ];
  }
  // On that day itself it is no longer the next one.
  if (/^next\b/i.test(words))
    return [
      { kind: 'not-before', day: moved(monday, 'day', -7) },
      { kind: 'not-after', day: moved(day, 'day', -1) },
    ];
  if (/^last\b/i.test(words)) return [{ kind: 'not-after', day: moved(day, 'day', 13) }];
  if (!/^this (?!past)/i.test(words)) return [];
  // On a Monday the week before is still the nearest.
  return monday === day
    ? [{ kind: 'not-before', day: moved(day, 'day', -7) }]
    : [
        { kind: 'not-before', day: monday },
        { kind: 'not-after', day: moved(day, 'day', -1) },
      ];
}

/** How many days into the next month a day of the last one is still called by its number alone, or before it already. */
const INTO = 7;

/** "On Tuesday the 22nd" is said in its month, or shortly after or before it: further off it would be taken for another's. */
export function numbered(day: string, tense: 'past' | 'future'): Pick<DayBound, 'kind' | 'day'> {
  const { earliest, latest } = boundsOf(day.slice(0, 7));
  return tense === 'past'
    ? { kind: 'not-after', day: moved(latest ?? day, 'day', INTO) }
    : { kind: 'not-before', day: moved(earliest ?? day, 'day', -INTO) };
}
