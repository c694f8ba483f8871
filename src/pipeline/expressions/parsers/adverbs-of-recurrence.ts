import { oneOf } from '../../../language/one-of.ts';
import { type TimeUnit, isoDuration } from '../../../language/time-units.ts';
import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { NUMBER, amountOf, pattern } from '../pattern.ts';

const ADVERBS: ReadonlyMap<string, readonly [number, TimeUnit]> = new Map([
  ['hourly', [1, 'hour']],
  ['daily', [1, 'day']],
  ['nightly', [1, 'day']],
  ['weekly', [1, 'week']],
  ['fortnightly', [2, 'week']],
  ['biweekly', [2, 'week']],
  ['bi-weekly', [2, 'week']],
  ['monthly', [1, 'month']],
  ['bimonthly', [2, 'month']],
  ['bi-monthly', [2, 'month']],
  ['quarterly', [3, 'month']],
  ['termly', [4, 'month']],
  ['half-yearly', [6, 'month']],
  ['six-monthly', [6, 'month']],
  ['semi-annual', [6, 'month']],
  ['semi-annually', [6, 'month']],
  ['semiannual', [6, 'month']],
  ['semiannually', [6, 'month']],
  ['biannual', [6, 'month']],
  ['biannually', [6, 'month']],
  ['annually', [1, 'year']],
  ['annual', [1, 'year']],
  ['yearly', [1, 'year']],
  ['biennial', [2, 'year']],
  ['biennially', [2, 'year']],
  ['triennial', [3, 'year']],
]);
const WORDS = oneOf(ADVERBS.keys());

/** Pay by the hour is a kind of pay. */
const OF_PAY =
  /^[- ](?:paid|rates?|pay|wages?|earnings|fees?|staff|workers?|employees?|team members?|hires?|help|contracts?)\b/i;

/** Meetings, papers and sums that are called annual recur, and say nothing of when. */
const CALLED_ANNUAL =
  /^\s+(?:general\s+)?(?:meetings?|conferences?|assembl(?:y|ies)|reports?|accounts|returns?|budgets?|turnover|revenues?|income|sales|profits?|loss(?:es)?|earnings|salar(?:y|ies)|pay|wages?|bonus(?:es)?|costs?|spending|rents?|rental|fees?|subscriptions?|grants?|output|production|capacity|leave|holidays?|dinners?|festivals?|fairs?|shows?|fêtes?|fetes?|lectures?|awards?|average|rate|growth|inflation)\b/i;

/** What is paid or done so many times. */
const COUNTED = /^\s+(?:instal?lments?|(?:re)?payments?|tranches|bites|issues|stages|sums|contributions)\b/i;

/** "six monthly", "quarterly", "termly", "daily", "twice-weekly"; not "Daily Mail", a name. */
export const adverbOfRecurrence: Recogniser = {
  rule: 'adverb-of-recurrence',
  needs: [...ADVERBS.keys()].map((word) => word.replace(/^.*-/, '')),
  pattern: pattern(`(?:(?<count>twice|three[- ]times|${NUMBER})[\\s-]+)?(?<word>${WORDS})\\b`),
  read: (match, { before, after }) => {
    const { count, word = '' } = match.groups ?? {};
    const entry = ADVERBS.get(word.toLowerCase());
    if (entry === undefined) return null;
    const named = /^[A-Z]/.test(word) && (/^\s+[A-Z]/.test(after) || /[A-Za-z,]\s+$/.test(before));
    if (named || (/^hourly$/i.test(word) && OF_PAY.test(after))) return null;
    const [each, unit] = entry;
    const often = count !== undefined && /twice|times/i.test(count);
    const times = count === undefined || often ? 1 : amountOf(count);
    if (/^annual$/i.test(word) && CALLED_ANNUAL.test(after)) return null;
    if (times === null || (count !== undefined && /^annual$/i.test(word))) return null;
    // "Four monthly payments" are four, one a month.
    if (count !== undefined && !often && /\s$/.test(match[0].slice(0, -word.length)) && COUNTED.test(after)) {
      return {
        reading: reading({ type: 'SET', value: isoDuration(each, unit), quant: 'EVERY' }),
        cut: [match[0].length - word.length, match[0].length],
      };
    }
    return reading({ type: 'SET', value: isoDuration(each * times, unit), quant: 'EVERY' });
  },
};
