import { TIME_UNITS, isoDuration } from '../../../language/time-units.ts';
import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { NUMBER_WORDS } from '../../../language/numbers.ts';
import { FULL_WEEKDAY, MONTH, NUMBER, pattern } from '../pattern.ts';

const UNIT =
  '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|season|year|decade|century)';
/** An amount shortly before, in figures, words or as the underscores of a masked sum of money: what makes "a day" a rate. */
const AMOUNT = new RegExp(
  `(?:\\d|__|\\b(?:${NUMBER_WORDS}|once|twice|hundreds|thousands|millions|dozens|times|many|much|each|rate|average)\\b)[^.;:!?]{0,45}$`,
  'i',
);

/** "On June 7, a week from tomorrow": the figure is a day's. */
const DAY_BEFORE = new RegExp(`\\b${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,\\s+$`, 'i');

/** How often in a year, as the length between. */
const PARTS_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['twice', 6],
  ['thrice', 4],
  ['three times', 4],
  ['four times', 3],
]);

/** "a day" after an amount, "per week", "twice a year", "three times a month", "two days a week", "two Saturdays a month". */
export const rate: Recogniser = {
  rule: 'rate',
  needs: /second|minute|hour|day|night|week|month|quarter|season|year|decade|centur|annum/i,
  pattern: pattern(
    `(?:(?<often>(?:24|twenty-four)\\s+hours|(?:${NUMBER})\\s+(?:days|nights|mornings|afternoons|evenings|weekends|${FULL_WEEKDAY}s)|once|twice|thrice|(?:${NUMBER}|several|many) times)\\s+)?(?:(?<per>per)\\s+|(?<a>an?|every|each)\\s+)(?<unit>${UNIT}|(?<=per\\s)annum)\\b`,
  ),
  read: (match, { before, after }) => {
    const { often, per, unit = '' } = match.groups ?? {};
    // A season comes once a year.
    const entry = TIME_UNITS.get(unit.toLowerCase().replace(/^(?:annum|season)$/, 'year'));
    if (/^season$/i.test(unit) && (often === undefined || after.startsWith(' ticket'))) return null;
    if (
      entry === undefined ||
      after.startsWith('-') ||
      (per === undefined && /^\s+(?:and a half|ago|later|earlier|after|before|of|or two|to)\b/.test(after))
    )
      return null;
    // "1,200 cubic metres per second", "90 beats a minute": how fast, not how often.
    if (entry.unit === 'second' || (per !== undefined && entry.unit === 'minute')) return null;
    if (often === undefined && per === undefined) {
      if (
        !AMOUNT.test(before) ||
        DAY_BEFORE.test(before) ||
        /\b(?:for|in|within|over|after|about|nearly|almost|than|just|took|takes|lasted|lasts|such|what|and|or|to|was|is|be|of|not|with|like|as|on|this|by|at|from|it|had|have|has|spent|only|under|until|into|half)\s+$/i.test(
          before,
        )
      ) {
        return null;
      }
    }
    const months =
      entry.unit === 'year' ? PARTS_OF_YEAR.get((often ?? '').toLowerCase().replace(/\s+/g, ' ')) : undefined;
    return reading({
      type: 'SET',
      value:
        months === undefined
          ? isoDuration(entry.times, entry.unit === 'weekend' ? 'week' : entry.unit)
          : `P${months}M`,
      quant: 'EVERY',
    });
  },
};
