import { FOUR_FIGURES } from '../timely.ts';
import { WEEKDAY_WORDS, pattern } from '../pattern.ts';
import { fromNarrative, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { HOURS, MINUTES } from './hour-in-words.ts';

/** What stands before an hour. */
const LED =
  /\b(?:at|by|until|till|from|since|before|after|about|around|between)\s+(?:(?:just|shortly)\s+)?$/i;
const AFTER_DAY = /(?:day|tomorrow|tonight|morning|afternoon|evening|night)\s+at\s+$/i;
const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const DAY =
  '(?:yesterday|today|tonight|tomorrow|last|this|that|on|every|each|the (?:next|previous|following|same)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)';

/** What names the day beside such an hour. */
const BESIDE = [
  FOUR_FIGURES,
  ...WEEKDAY_WORDS,
  ...['day', 'days', 'daily', 'weekdays', 'holiday', 'birthday', 'today', 'yesterday', 'tomorrow', 'tonight'],
  ...['morning', 'afternoon', 'evening', 'night'].flatMap((part) => [part, `${part}s`]),
];

/** The rule of hours that are hours only beside a day: "05.15 last Friday", "ten to three on Monday", "nine yesterday morning", "this Sunday at six". */
export const HOUR_OF_A_DAY = 'hour-of-a-day';

/** What would be a price, a vote or a count, were there no day beside it; a refiner drops it where there is none. */
export const hourOfADay: Recogniser = {
  rule: HOUR_OF_A_DAY,
  needs: BESIDE,
  pattern: pattern(
    `(?:(?<from>1[0-2]|[1-9])\\s?(?:to|[-–]|until|till)\\s?(?:1\\d|2[0-4]|[1-9])(?=,?\\s+(?:on\\s+)?(?:every day|each day|daily|weekdays|seven days|${DAYS}s|${DAYS}\\s+(?:to|through)\\s+${DAYS}))|(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?![\\d%]|\\.\\d|\\s?%|\\s+(?:per|million|billion))` +
      `|(?:an?\\s+)?${MINUTES}\\s+(?:minutes\\s+)?(?:past|to)\\s+${HOURS}\\b|${HOURS}(?=\\s+${DAY}\\b)|(?<afterDay>${HOURS})(?=\\s*[.,;:)”"’]|\\s+(?:and|but|for|when|to|in)\\b|$)|(?<bare>1[0-2]|[1-9])(?=\\s+${DAY}\\b|\\s*[.,;:)”"’]|\\s+(?:and|but|for|when|to|in)\\b|$))`,
  ),
  read: (match, { before }) => {
    const { from, hour, minute, bare, afterDay } = match.groups ?? {};
    if (/[\d.,:£$€/-]$/.test(before)) return null;
    if (from !== undefined) return reading({ type: 'TIME', deictic: fromNarrative('day', 0) });
    // "This Sunday at six".
    if (afterDay !== undefined && !AFTER_DAY.test(before)) return null;
    if (hour === undefined) {
      // "Nine last week" are nine of something, and a vote is ten to three.
      const led = bare === undefined ? LED : /\b(?:at|from)\s+(?:(?:about|around)\s+)?$/i;
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
