import { fromSpeech } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import {
  FEAST_BEFORE,
  MONTH_WORDS,
  DAY,
  MONTH_WORD,
  RELATION_BEFORE,
  WEEKDAY,
  YEAR,
  dayOf,
  isDay,
  monthOf,
  pattern,
  weekdayOf,
} from '../pattern.ts';
import { dayReading, monthWordIsVerb, stretchReading } from './day-reading.ts';

/** "January 25, 2018", "Nov. 14", "Thursday, June 6, 2019", "May 5-10", "September the 2nd", "last Nov. 22". */
export const monthDay: Recogniser = {
  rule: 'month-day',
  needs: MONTH_WORDS,
  pattern: pattern(
    `(?:(?:the\\s+(?=bank|public))?${RELATION_BEFORE}${FEAST_BEFORE}(?<weekday>${WEEKDAY})\\.?,?\\s+)?(?:(?<relation>last|next|this(?:\\s+(?:past|coming))?)\\s+(?=[A-Z]))?(?<month>${MONTH_WORD})\\s+(?:the\\s+)?(?<first>${DAY})(?!\\d|[.,:]\\d|\\s?(?:%|am\\b|pm\\b))` +
      `(?:(?:\\s*(?:to|and|or|&|through|until)\\s*|\\s*[-–—/]\\s*)(?<last>${DAY})(?!\\d|[.,:]\\d|\\s?(?:%|am\\b|pm\\b)))?` +
      `(?:(?:\\s*,\\s*|\\s+of\\s+|\\s+)(?<year>${YEAR})(?!\\d))?`,
  ),
  read: (match, { after }) => {
    // "In February 11 of us were left behind" counts people.
    if (/^\s+of\s+(?:us|you|them|these|those|the|its|our|their|his|her|my|your)\b/i.test(after)) return null;
    const { weekday, relation, month: word = '', first = '', last, year } = match.groups ?? {};
    const month = monthOf(word);
    if (month === null || monthWordIsVerb(word) || !isDay(month, dayOf(first))) return null;
    const shared = { month, ...(year === undefined ? {} : { year: Number(year) }) };
    const day = weekdayOf(weekday);
    if (relation !== undefined && last === undefined && year === undefined) {
      const offset = /last|past/i.test(relation) ? -1 : /next|coming/i.test(relation) ? 1 : 0;
      return { ...dayReading({ month, day: dayOf(first) }), deictic: fromSpeech('season', offset) };
    }
    if (last === undefined) {
      return dayReading({ ...shared, day: dayOf(first), ...(day === null ? {} : { weekday: day }) });
    }
    if (!isDay(month, dayOf(last)) || dayOf(last) <= dayOf(first)) return null;
    const from = dayReading({ ...shared, day: dayOf(first) });
    const to = dayReading({ ...shared, day: dayOf(last) });
    const at = match[0].indexOf(first, match[0].indexOf(word) + word.length);
    const then = match[0].indexOf(last, at + first.length);
    return {
      reading: stretchReading(from, to),
      cut: [0, match[0].length],
      ends: [
        { cut: [0, at + first.length], reading: from },
        { cut: [then, match[0].length], reading: to },
      ],
    };
  },
};
