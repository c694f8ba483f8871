import { SEASONS } from '../../../language/seasons.ts';
import { HOLIDAYS } from '../../../time/holidays.ts';
import { type Reading, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { FULL_WEEKDAY, NUMBER, SEASON, amountOf, pattern, weekdayOf } from '../pattern.ts';

/** "two winters ago", "three Fridays ago", "two Christmases ago": so many back of what has a name and comes round. */
export const namedAgo: Recogniser = {
  rule: 'named-ago',
  needs: ['ago'],
  pattern: pattern(
    `(?<amount>a couple of|${NUMBER})\\s+(?:(?<season>${SEASON})s|(?<weekday>${FULL_WEEKDAY})s|(?<feast>Christmas|Easter|Halloween|Thanksgiving)(?:es|s)?)\\s+ago\\b`,
  ),
  read: (match) => {
    const { amount, season, weekday, feast } = match.groups ?? {};
    const n = amountOf(amount);
    if (n === null || !Number.isInteger(n) || n < 1 || n > 9) return null;
    const division = SEASONS.get(season?.toLowerCase() ?? '');
    if (division !== undefined) return back({ division }, 'season', n);
    const day = weekdayOf(weekday);
    if (day !== null) return { ...back({ weekday: day }, 'weekday', n), extent: 'throughout' };
    const holiday = HOLIDAYS.get(feast?.toLowerCase() ?? '');
    if (holiday === undefined) return null;
    const known =
      holiday.kind === 'fixed'
        ? { month: holiday.month, day: holiday.day }
        : { holiday: feast?.toLowerCase() ?? '' };
    return { ...back(known, 'holiday', n), extent: 'throughout' };
  },
};

function back(known: Reading['known'], unit: 'season' | 'weekday' | 'holiday', n: number): Reading {
  return reading({ known, deictic: fromSpeech(unit, -n) });
}
