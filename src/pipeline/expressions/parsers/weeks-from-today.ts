import { type OpenPart, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { NUMBER, amountOf, pattern } from '../pattern.ts';

/** What makes the first a length of its own: "it rained for two weeks; today …". */
const LENGTH = /\b(?:for|after|than|over|about|nearly|almost|within|every|last(?:s|ed)?|took|takes?)\s+$/i;

/** "a week today", "four weeks tomorrow", "a month today", "a fortnight tomorrow": British and Irish for a day to come. */
export const weeksFromToday: Recogniser = {
  rule: 'weeks-from-today',
  needs: ['today', 'tomorrow'],
  pattern: pattern(
    `(?<amount>an?|a couple of|${NUMBER})\\s+(?<unit>weeks?|fortnight|months?|years?)\\s+(?<named>today|tomorrow)\\b`,
  ),
  read: (match, { before }) => {
    const { amount, unit = '', named = '' } = match.groups ?? {};
    const n = amountOf(amount);
    if (n === null || !Number.isInteger(n) || LENGTH.test(before)) return null;
    const base = /tomorrow/i.test(named) ? 1 : 0;
    const days = /week/i.test(unit) ? 7 : /fortnight/i.test(unit) ? 14 : 0;
    const deictic: OpenPart = fromSpeech('day', base + n * days);
    const months = /month/i.test(unit) ? n : /year/i.test(unit) ? 12 * n : 0;
    return reading({ known: months === 0 ? {} : { months }, deictic, extent: 'throughout' });
  },
};
