import type { Recogniser } from '../recogniser.ts';
import { amountOf, pattern } from '../pattern.ts';
import { clockReading as at, stretchReading } from './day-reading.ts';
import { HOURS, usual } from './hour-in-words.ts';

/** "9 to noon", "from ten until midday", "from ten until four": hours of which a word or "from … until" says that they are hours. */
export const hoursInWords: Recogniser = {
  rule: 'clock',
  needs: ['noon', 'midday', 'midnight', 'until', 'till'],
  pattern: pattern(
    `(?:(?<from>1[0-2]|[1-9]|${HOURS})(?:[.:](?<minute>[0-5]\\d))?(?:\\s?[-–]\\s?|\\s+(?<link>to|until|till)\\s+)(?<word>noon|midday|midnight)\\b` +
      `|(?<=\\bfrom\\s+)(?<first>1[0-2]|[1-9]|${HOURS})\\s+(?:until|till)\\s+(?<last>1[0-2]|[1-9]|${HOURS})\\b(?=\\s*[.,;:)”"’]|$|\\s+(?:on|and|but|every|each|daily|in|at|when)\\b))`,
  ),
  read: (match, { before }) => {
    const { from, minute, link, word, first = '', last = '' } = match.groups ?? {};
    if (/[\d.,:£$€/-]$/.test(before)) return null;
    if (from === undefined || word === undefined) return stretch(match[0], [first, 0], last);
    // "Ten to midnight" is ten minutes.
    const minutesTo = /^(?:five|ten)$/i.test(from) && /^to$/i.test(link ?? '');
    return minutesTo && !/\bfrom\s+$/i.test(before)
      ? null
      : stretch(match[0], [from, Number(minute ?? 0)], word);
  },
};

type Stretch = ReturnType<Recogniser['read']>;

/** The stretch from one hour to another; null where it would be no stretch of one day. */
function stretch(words: string, [from, minute]: readonly [string, number], to: string): Stretch {
  const named = /^midnight$/i.test(to) ? 24 : /^[nm]/i.test(to) ? 12 : null;
  const start = amountOf(from) ?? 0;
  const begins = named === 24 ? (start % 12) + 12 : start < 7 && named === null ? start + 12 : start;
  const end = named ?? usual(amountOf(to) ?? 0, 0) ?? (amountOf(to) ?? 0) + 12;
  if (start < 1 || begins >= end) return null;
  const [a, b] = [at(begins, minute), at(end % 24, 0)];
  const length = words.length;
  return {
    reading: { ...stretchReading(a, b), type: 'TIME' },
    cut: [0, length],
    ends: [
      { cut: [0, from.length + (minute === 0 ? 0 : 3)], reading: a },
      { cut: [length - to.length, length], reading: b },
    ],
  };
}
