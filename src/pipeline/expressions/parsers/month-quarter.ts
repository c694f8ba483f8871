import { fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { YEAR, edtfOf, monthOf, pattern } from '../pattern.ts';

/** "the June quarter", "the December quarter of 2022": the quarter that ends with a month, as accountants name it. */
export const monthQuarter: Recogniser = {
  rule: 'month-quarter',
  needs: ['quarter'],
  pattern: pattern(
    `(?:the\\s+)?(?<month>March|June|September|December)\\s+quarter\\b(?!-)(?:,?\\s+(?:of\\s+)?(?<year>${YEAR})(?!\\d))?`,
  ),
  read: (match) => {
    const { month = '', year } = match.groups ?? {};
    const division = 32 + (monthOf(month) ?? 3) / 3;
    if (!/^[A-Z]/.test(month)) return null;
    if (year === undefined) return reading({ known: { division }, deictic: fromSpeech('year', null) });
    const known = { year: Number(year), division };
    return reading({ known, absolute: `${edtfOf(known.year)}-${division}` });
  },
};
