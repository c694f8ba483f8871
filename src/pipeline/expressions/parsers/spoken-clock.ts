import { NUMBER_WORDS } from '../../../language/numbers.ts';
import { type Reading, fromNarrative, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { amountOf, pattern } from '../pattern.ts';
import { dayPartOf } from './day-parts.ts';
import { clockReading as at } from './day-reading.ts';
import { HOURS, inPart, spokenTime, usual } from './hour-in-words.ts';

const PART =
  '(?:\\s+(?:in\\s+the\\s+(?:early\\s+)?(?:morning|afternoon|evening)|at\\s+night)\\b(?!\\s+of\\b))';

/**
 * Times of day in words: "noon", "one minute to midnight", "half past seven", "twenty-five to six", British "half six",
 * "ten past two in the morning", "seven o’clock", "nine at night", "6 in the morning".
 */
export const spokenClock: Recogniser = {
  rule: 'clock',
  needs: [
    'noon',
    'midday',
    'midnight',
    'clock',
    'half',
    'past',
    'quarter',
    'five',
    'ten',
    'twenty',
    'morning',
    'afternoon',
    'evening',
    'night',
  ],
  pattern: pattern(
    `(?:(?<minutes>an?|${NUMBER_WORDS}|\\d{1,2})\\s+minutes?\\s+(?<way>to|before|past|after)\\s+(?:(?<near>midnight|noon|midday)|(?<=(?:past|to)\\s+)(?<nearHour>${HOURS}))\\b` +
      `|(?<word>noon|midday|midnight)\\b` +
      `|(?:half[\\s-]past|(?:a\\s+)?(?:quarter|ten|five|twenty(?:[\\s-]five)?)\\s+(?:minutes\\s+)?(?:past|to))\\s+(?<hourWord>${HOURS})\\b${PART}?` +
      `|half\\s+(?<british>${HOURS})\\b${PART}?` +
      `|(?<hourAt>${HOURS}|\\d{1,2})(?<when>${PART})` +
      `|(?<spoken>${HOURS}|\\d{1,2})\\s+o[’']clock(?<part>${PART})?)`,
  ),
  read: (match, { before, after }) => {
    const { minutes, way, near, nearHour, word, hourWord, british, hourAt, when, spoken, part } =
      match.groups ?? {};
    if (/[\d.,:£$€/-]$/.test(before)) return null;
    if (word !== undefined) {
      // "It was lit like it was noon."
      if (LIKENESS.test(before)) return null;
      return at(/^midnight$/i.test(word) ? 0 : 12, 0);
    }
    if (near !== undefined) return around(/^midnight$/i.test(near) ? 0 : 12, minutes, way);
    if (nearHour !== undefined) {
      const n = amountOf(minutes) ?? 0;
      const [hour, minute] = /past/i.test(way ?? '')
        ? [amountOf(nearHour) ?? 0, n]
        : [(amountOf(nearHour) ?? 0) - 1 || 12, 60 - n];
      const usually = usual(hour, minute);
      return n < 1 || n > 59 || usually === null ? null : at(usually, minute);
    }
    if (hourWord !== undefined) {
      // "Voted ten to three" is no time of day.
      return /\bto\b/i.test(match[0]) && !AT.test(before) ? null : saidWithItsPart(match[0]);
    }
    if (british !== undefined) return AT.test(before) && ENDS.test(after) ? saidWithItsPart(match[0]) : null;
    if (hourAt !== undefined) {
      const hour = amountOf(hourAt) ?? 0;
      if (hour < 1 || hour > 12 || (COUNTED.test(before) && !ROUGHLY_AT.test(before))) return null;
      return at(onDay(hour, when ?? ''), 0);
    }
    const hour = amountOf(spoken) ?? 0;
    if (hour > 12) return null;
    return part === undefined ? HALF_OPEN : at(onDay(hour, part), 0);
  },
};

/** What stands before a time of day. */
const AT = /\b(?:at|by|until|till|since|about|around|before|after|from)\s+$/i;
/** What follows "half six" where it is an hour and no half of six things. */
const ENDS =
  /^\s*(?:[.,;:)”"’]|$|(?:and|but|when|on|in|for|to|this|that|last|next|he|she|it|they|we|I|the|yesterday|today|tomorrow)\b)/;
/** "For nine in the morning session": what stands before a count of people or things. */
const COUNTED = /\b(?:of|for|than|about|all|the|only)\s+$/i;
const ROUGHLY_AT =
  /\b(?:(?:at|by|until|till|from|since|before|after)\s+about|(?:getting|going|went|got) on for)\s+$/i;
const LIKENESS =
  /\b(?:like|as (?:if|though)|bright as|dark as|clear as)\s+(?:(?:it|this)\s+(?:was|were|is)\s+)?$/i;

/** "half past seven": which half of the day is left open, so that no hour is given. */
const HALF_OPEN: Reading = reading({ type: 'TIME', deictic: fromNarrative('day', 0) });

/** "ten past two in the morning" has its hour; without the part of the day it stays open. */
function saidWithItsPart(words: string): Reading {
  const part = dayPartOf(/(?:morning|afternoon|evening|night)$/i.exec(words)?.[0]);
  const said = part === null ? null : spokenTime(words);
  return part === null || said === null ? HALF_OPEN : at(inPart(said.hour, part), said.minute);
}

/** "five in the afternoon" is 17; night runs to six in the morning. */
function onDay(hour: number, part: string): number {
  const early = /morning/i.test(part) || (/night/i.test(part) && hour === 12);
  return (hour % 12) + (early ? 0 : 12);
}

/** "one minute to midnight", "five minutes past noon". */
function around(hour: number, minutes: string | undefined, way: string | undefined): Reading | null {
  const n = amountOf(minutes);
  if (n === null || n > 59) return null;
  return /past|after/i.test(way ?? '') ? at(hour, n) : at((hour + 23) % 24, 60 - n);
}
