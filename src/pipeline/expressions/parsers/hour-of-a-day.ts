import { amountOf, pattern } from '../pattern.ts';
import { fromNarrative, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';

const HOURS = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const MINUTES = '(?:five|ten|quarter|twenty(?:[\\s-]five)?|half)';
/** What stands before an hour. */
const LED =
  /\b(?:at|by|until|till|from|since|before|after|about|around|between)\s+(?:(?:just|shortly)\s+)?$/i;
const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DAY =
  '(?:yesterday|today|tomorrow|last|this|that|on|every|each|the (?:next|previous|following|same)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';

/** The rule of hours that are hours only beside a day: "05.15 last Friday", "ten to three on Monday", "nine yesterday morning". */
export const HOUR_OF_A_DAY = 'hour-of-a-day';

/** What would be a price, a vote or a count, were there no day beside it; a refiner drops it where there is none. */
export const hourOfADay: Recogniser = {
  rule: HOUR_OF_A_DAY,
  needs: /day|morning|evening|night|afternoon|\d{4}/i,
  pattern: pattern(
    `(?:(?<from>1[0-2]|[1-9])\\s?(?:to|[-–]|until|till)\\s?(?:1\\d|2[0-4]|[1-9])(?=,?\\s+(?:on\\s+)?(?:every day|each day|daily|weekdays|seven days|${DAYS}s|${DAYS}\\s+(?:to|through)\\s+${DAYS}))|(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?![\\d%]|\\.\\d|\\s?%|\\s+(?:per|million|billion))` +
      `|(?:an?\\s+)?${MINUTES}\\s+(?:minutes\\s+)?(?:past|to)\\s+${HOURS}\\b|${HOURS}(?=\\s+${DAY}\\b)|(?<bare>1[0-2]|[1-9])(?=\\s+${DAY}\\b|\\s*[.,;:)”"’]|\\s+(?:and|but|for|when|to|in)\\b|$))`,
  ),
  read: (match, { before }) => {
    const { from, hour, minute, bare } = match.groups ?? {};
    if (/[\d.,:£$€/-]$/.test(before)) return null;
    if (from !== undefined) return reading({ type: 'TIME', deictic: fromNarrative('day', 0) });
    if (hour === undefined) {
      // "Nine last week" are nine of something, and a vote is ten to three.
      const led = bare === undefined ? LED : /\b(?:at|from)\s+$/i;
      if (!led.test(before) && !/past|quarter/i.test(match[0])) return null;
      return reading({ type: 'TIME', deictic: fromNarrative('day', 0) });
    }
    // A price, unless something says that it is an hour.
    if (
      !hour.startsWith('0') &&
      !LED.test(before) &&
      !/(?:^|\n|[(•]\s?|\b(?:\d{4}|[A-Z]\w+),\s)$/.test(before)
    )
      return null;
    return reading({
      type: 'TIME',
      known: { hour: Number(hour), minute: Number(minute) },
      deictic: fromNarrative('day', 0),
      extent: 'throughout',
    });
  },
};

/** The hour (1–12) and minute of a time in words: "a quarter to two", "half past seven", "nine", "six o’clock"; null for none. */
export function spokenTime(words: string): { readonly hour: number; readonly minute: number } | null {
  const said = new RegExp(
    `(?:(?<minutes>${MINUTES})\\s+(?:minutes\\s+)?(?<way>past|to)\\s+)?\\b(?<hour>${HOURS}|1[0-2]|[1-9])\\b(?!\\s+(?:minutes|past|to))`,
    'i',
  ).exec(words);
  if (said === null) return null;
  const { minutes, way, hour: word } = said.groups ?? {};
  const hour = amountOf(word) ?? 0;
  if (minutes === undefined) return { hour, minute: 0 };
  const plain = minutes.toLowerCase();
  const count = plain === 'half' ? 30 : plain === 'quarter' ? 15 : (amountOf(plain.replace(/\s/, '-')) ?? 0);
  if (way?.toLowerCase() === 'past') return { hour, minute: count };
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - count };
}
