import { TIME_UNITS, type TimeUnit, isoDuration } from '../../../language/time-units.ts';
import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { NUMBER_WORDS } from '../../../language/numbers.ts';
import { FULL_WEEKDAY, MONTH, NUMBER, pattern } from '../pattern.ts';

const UNIT =
  '(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|season|term|semester|year|decade|century)';
/** An amount shortly before, in figures, words or as the underscores of a masked sum of money: what makes "a day" a rate. */
const AMOUNT = new RegExp(
  `(?:\\d|__|\\b(?:${NUMBER_WORDS}|once|twice|hundreds|thousands|millions|dozens|times|many|much|each|rate|average)\\b)[^.;:!?]{0,45}$`,
  'i',
);

/** "On June 7, a week from tomorrow": the figure is a day's. */
const DAY_BEFORE = new RegExp(`\\b${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,\\s+$`, 'i');

/** "A year to 31 March" is the length; "$3 million a year to the district" is a rate. */
const TO = /^\s+to\b/;
const TO_A_DAY = new RegExp(
  `^\\s+to\\s+(?:the\\s+(?:end|start|middle|day|year|month)\\b|\\d|(?:this|next|last|mid|early|late)\\b|${MONTH}\\b)`,
  'i',
);
const SUM = /(?:[_\d]|\b(?:hundred|thousand|million|billion|m|bn))\s+$/i;

/** How long the parts of a year of teaching last. */
const TERMS_LAST: ReadonlyMap<string, string> = new Map([
  ['term', 'P4M'],
  ['semester', 'P6M'],
]);
/** What "a term" costs: a sum, which is masked. */
const PRICED = /_\s+(?:each\s+|a (?:head|child|pupil|student)\s+)?$/;

/** How often in a year, as the length between. */
const PARTS_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['twice', 6],
  ['thrice', 4],
  ['three times', 4],
  ['four times', 3],
]);

/**
 * Whether what stands before "a day" or "each year" is a count of its own: "30 times" in figures, so many days of a month or
 * year. "Three times" says how often, and so do days of a week, which are a habit.
 */
export function isCounted(often: string, unit: TimeUnit): boolean {
  if (/^\d+\s+times$/i.test(often)) return true;
  const days = /\s(?:days|nights|mornings|afternoons|evenings|weekends)(?:\s+in)?$/i.test(often);
  return days && (unit === 'month' || unit === 'quarter' || unit === 'year');
}

/** "a day" after an amount, "per week", "twice a year", "three times a month", "two days a week", "two Saturdays a month". */
export const rate: Recogniser = {
  rule: 'rate',
  needs: [
    'second',
    'minute',
    'hour',
    'day',
    'night',
    'week',
    'weekend',
    'fortnight',
    'month',
    'quarter',
    'season',
    'term',
    'semester',
    'year',
    'decade',
    'century',
    'annum',
  ],
  pattern: pattern(
    `(?:(?<often>(?:24|twenty-four)\\s+hours|(?:${NUMBER})\\s+(?:days|nights|mornings|afternoons|evenings|weekends|${FULL_WEEKDAY}s)|once|twice|thrice|(?:${NUMBER}|several|many) times)\\s+)?(?:(?<per>per)\\s+|(?<a>an?|every|each)\\s+)(?<unit>${UNIT}|(?<=per\\s)annum)\\b`,
  ),
  read: (match, { before, after }) => {
    const { often, per, unit = '' } = match.groups ?? {};
    // A season comes once a year.
    const entry = TIME_UNITS.get(unit.toLowerCase().replace(/^(?:annum|season)$/, 'year'));
    const ofTeaching = TERMS_LAST.get(unit.toLowerCase());
    if (ofTeaching !== undefined)
      return often !== undefined || per !== undefined || PRICED.test(before)
        ? reading({ type: 'SET', value: ofTeaching, quant: 'EVERY' })
        : null;
    if (/^season$/i.test(unit) && (often === undefined || after.startsWith(' ticket'))) return null;
    if (
      entry === undefined ||
      after.startsWith('-') ||
      (per === undefined && /^\s+(?:and a half|ago|later|earlier|after|before|of|or two)\b/.test(after)) ||
      (per === undefined && TO.test(after) && (!SUM.test(before) || TO_A_DAY.test(after)))
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
    const counted = often !== undefined && isCounted(often, entry.unit);
    return {
      reading: reading({
        type: 'SET',
        value:
          months === undefined
            ? isoDuration(entry.times, entry.unit === 'weekend' ? 'week' : entry.unit)
            : `P${months}M`,
        quant: 'EVERY',
      }),
      cut: [counted ? match[0].length - match[0].slice(often.length).trimStart().length : 0, match[0].length],
    };
  },
};
