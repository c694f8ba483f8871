import { TIME_UNITS, isoDuration } from '../../../language/time-units.ts';
import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { NUMBER, UNIT, UNIT_WORDS, amountOf, pattern } from '../pattern.ts';

/** What makes it a point counted from now or from a day, whose least and most nobody could place. */
const COUNTED = /^\s+(?:ago|earlier|later|hence|from now|old|of age)\b|^[-\s]olds?\b/i;

/** "six to eight weeks", "two or three days", "between six and nine months", "a 10-to-14-day course", "a year or two": a length with its least and its most. */
export const lengthBetween: Recogniser = {
  rule: 'duration',
  needs: UNIT_WORDS,
  pattern: pattern(
    `(?:(?<between>between\\s+)?(?<least>${NUMBER})(?:\\s?[-–]\\s?|-(?:to|or)-|\\s+(?<link>to|or|and)\\s+)(?<most>${NUMBER})[\\s-]+(?:(?:working|calendar|business|full|more)\\s+)?(?<unit>${UNIT})|an?\\s+(?<one>minute|hour|day|night|week|fortnight|month|year|decade)\\s+or\\s+two)\\b`,
  ),
  read: (match, { before, after }) => {
    const { between, least, link, most, unit, one } = match.groups ?? {};
    const entry = TIME_UNITS.get((unit ?? one ?? '').toLowerCase());
    if (entry === undefined || COUNTED.test(after) || /[\d.,£$€/:-]$/.test(before)) return null;
    if (one !== undefined) return length(1, 2, entry);
    const [a, b] = [amountOf(least), amountOf(most)];
    if (a === null || b === null || a >= b || entry.unit === 'quarter') return null;
    // "One hundred and ten days" are a number; "two and three weeks" are two lengths, unless "between" joins them.
    return /^and$/i.test(link ?? '') && between === undefined ? null : length(a, b, entry);
  },
};

function length(
  least: number,
  most: number,
  { unit, times }: NonNullable<ReturnType<typeof TIME_UNITS.get>>,
): ReturnType<typeof reading> {
  const value = `${isoDuration(least * times, unit)}/${isoDuration(most * times, unit)}`;
  return reading({ type: 'DURATION', value });
}
