import { ordinalOf } from '../../../language/ordinals.ts';
import { nthWeekday } from '../../../time/holiday-in.ts';
import { fromNarrative, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { FULL_WEEKDAY, WEEKDAY_WORDS, MONTH, YEAR, edtfOf, monthOf, pattern, weekdayOf } from '../pattern.ts';

/** "the first Monday of September", "the last Friday in May 2019", "the second Tuesday of next month": a day by its weekday and its place in the month. */
export const nthWeekdayOfMonth: Recogniser = {
  rule: 'nth-weekday',
  needs: WEEKDAY_WORDS,
  pattern: pattern(
    `(?:the\\s+)?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)\\s+(?<day>${FULL_WEEKDAY})\\s+(?:of|in)\\s+(?:(?<month>${MONTH})\\b(?:,?\\s+(?<year>${YEAR})(?!\\d))?|(?<relation>next|last|this(?:\\s+coming)?|the\\s+following|the\\s+previous|that)\\s+month\\b)`,
  ),
  read: (match) => {
    const { nth = '', day, month: word = '', year, relation } = match.groups ?? {};
    const [weekday, month] = [weekdayOf(day), monthOf(word)];
    const n = /^last$/i.test(nth) ? -1 : ordinalOf(nth);
    if (weekday === null || n === null) return null;
    if (relation !== undefined) {
      const offset = /next|coming|following/i.test(relation) ? 1 : /last|previous/i.test(relation) ? -1 : 0;
      const open = /following|previous|that/i.test(relation) ? fromNarrative : fromSpeech;
      return reading({ known: { weekday, nth: n }, deictic: open('month', offset), extent: 'throughout' });
    }
    if (month === null || !/^[A-Z]/.test(word)) return null;
    const known = { month, weekday, nth: n };
    if (year === undefined)
      return reading({ known, deictic: fromSpeech('year', null), extent: 'throughout' });
    const date = nthWeekday(Number(year), month, weekday, n);
    const absolute = edtfOf(date.year, date.month, date.day);
    return reading({ known: { ...known, year: Number(year) }, absolute, extent: 'throughout' });
  },
};
