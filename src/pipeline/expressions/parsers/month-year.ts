import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { ERA, MONTH_WORD, MONTH_WORDS, YEAR, edtfOf, fullYear, monthOf, pattern } from '../pattern.ts';
import { monthWordIsVerb } from './day-reading.ts';

/** "July 2017", "July of 2017", "Sept. 2018", "Jan ’18", "April 480 BC". */
export const monthYear: Recogniser = {
  rule: 'month-year',
  needs: MONTH_WORDS,
  pattern: pattern(
    `(?<month>${MONTH_WORD})(?:(?:\\s+of\\s+|\\s*,\\s*|\\s+|[-/])(?:(?<year>${YEAR})(?![\\d,]\\d)|(?<old>\\d{1,4})\\s?(?<era>${ERA}))|\\s?[’'](?<short>\\d\\d)(?!\\d))`,
  ),
  read: (match) => {
    const { month: word = '', year, old, era, short } = match.groups ?? {};
    const month = monthOf(word);
    if (month === null || monthWordIsVerb(word)) return null;
    const n =
      old === undefined
        ? fullYear(year ?? short ?? '')
        : /^B/i.test(era ?? '')
          ? 1 - Number(old)
          : Number(old);
    return reading({ known: { year: n, month }, absolute: edtfOf(n, month), extent: 'unknown' });
  },
};
