import { oneOf } from '../../../language/one-of.ts';
import { ORDINALS } from '../../../language/ordinals.ts';
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
  fullYear,
  isDay,
  monthOf,
  pattern,
  weekdayOf,
} from '../pattern.ts';
import { dayReading, monthWordIsVerb, stretchReading } from './day-reading.ts';

/** Days in words, which stand with "of" only: "the first of October". */
const WORDED = oneOf(ORDINALS.keys());

/** A noun after a date: no preposition, conjunction or verb form that is common there. */
const OF_A_NOUN =
  /^\s+(?!(?:and|as|at|before|but|by|for|from|has|had|he|in|is|it|of|on|or|she|that|the|they|to|until|was|we|were|when|which|while|will|with)\b)[a-z]{3}/;

/** "7 July 2017", "the 25th of January", "Friday 27 September", "12 and 13 November 2018", "Monday 17 to Friday 21 April", "5–8 Feb". */
export const dayMonth: Recogniser = {
  rule: 'day-month',
  needs: MONTH_WORDS,
  pattern: pattern(
    `(?:the\\s+)?(?:${RELATION_BEFORE}${FEAST_BEFORE}(?<weekday>${WEEKDAY})\\.?,?\\s+(?:the\\s+)?)?(?<first>${DAY}|(?<=\\bthe\\s)(?:${WORDED})(?=\\s+(?:day\\s+)?of\\s))` +
      `(?:(?:(?:\\s*,\\s*${DAY}){0,4}\\s*(?:to|and|or|&|until|till|through)\\s*|\\s*[-–—/]\\s*)(?:the\\s+)?(?:${WEEKDAY}\\.?,?\\s+(?:the\\s+)?)?(?<last>${DAY}))?` +
      `(?:\\s+(?:day\\s+)?of\\s+|-|\\s*)(?<month>${MONTH_WORD})` +
      `(?:(?:\\s*,\\s*|\\s+of\\s+|\\s+|-)(?<year>${YEAR})(?!\\d)|\\s?[’']\\s?(?<short>\\d\\d)(?!\\d)|(?<=-[A-Za-z]{3,9})-(?<dashed>\\d\\d)(?!\\d))?`,
  ),
  read: (match, { before, after }) => {
    const { weekday, first = '', last, month: word = '', year, short, dashed } = match.groups ?? {};
    const month = monthOf(word);
    if (month === null || monthWordIsVerb(word) || !isDay(month, dayOf(first))) return null;
    const stated = year ?? short ?? dashed;
    const shared = { month, ...(stated === undefined ? {} : { year: fullYear(stated) }) };
    const day = weekdayOf(weekday);
    // "the 20 March order": the article is the noun's; "the 20th of March" has one of its own.
    const adjective = !/\bon\s+$/i.test(before) && OF_A_NOUN.test(after);
    const article = adjective ? (/^the\s+(?=\d{1,2}\s+[A-Z])/i.exec(match[0])?.[0].length ?? 0) : 0;
    if (last === undefined) {
      const read = dayReading({ ...shared, day: dayOf(first), ...(day === null ? {} : { weekday: day }) });
      return { reading: read, cut: [article, match[0].length] };
    }
    if (!isDay(month, dayOf(last)) || dayOf(last) <= dayOf(first)) return null;
    const from = dayReading({ ...shared, day: dayOf(first) });
    const to = dayReading({ ...shared, day: dayOf(last) });
    const at = match[0].indexOf(first);
    const then = match[0].indexOf(last, at + first.length);
    return {
      reading: stretchReading(from, to),
      cut: [0, match[0].length],
      ends: [
        { cut: [at, at + first.length], reading: from },
        { cut: [then, match[0].length], reading: to },
      ],
    };
  },
};
