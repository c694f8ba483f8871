import { isCounted } from './rate.ts';
import { ordinalOf } from '../../../language/ordinals.ts';
import { TIME_UNITS, type TimeUnit, isoDuration } from '../../../language/time-units.ts';
import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import {
  DAY,
  FULL_WEEKDAY,
  HOLIDAY,
  MONTH,
  NUMBER,
  ORDINAL,
  SEASON,
  UNIT,
  amountOf,
  pattern,
} from '../pattern.ts';

const KINDS = `morning|afternoon|evening|night|weekday|weeknight|weekend|semester|term|season|(?:bank|public|legal|statutory|federal) holiday|${UNIT}|${FULL_WEEKDAY}s?|${MONTH}(?:\\s+${DAY}(?!\\d))?|${SEASON}|${HOLIDAY}`;

const ANY_DAY = new RegExp(
  `^(?:${FULL_WEEKDAY}|weekday|weekend|(?:bank|public|legal|statutory|federal) holiday)$`,
  'i',
);
/** "Not more than 12 in any year": what it limits is said. */
const ENDS_THERE = /^\s*(?:[.,;:)]|$)/;
/** "Any day you like": which one is left to the reader. */
const AT_WILL = '\\s+(?:(?:you|they|we)\\s+(?:like|want|wish|please|choose)|of\\s+the\\s+(?:week|year))\\b';
/** What follows "every minute" where it means all of them. */
const OF_THEM =
  /^\s+(?:of\s+(?:it|this|that|them|her|his|my|our|their|the)|counts?|counted|matters?|mattered|helps?|(?:that\s+)?(?:we|you|he|she|they|I|it)\s)/i;
const FEAST = new RegExp(`^${HOLIDAY}$`, 'i');
const WEEKDAY_NAMED = new RegExp(FULL_WEEKDAY, 'i');

/** "every six months", "once every year", "each June 1", "every month and a half", "every other Thursday", "every second and fourth Wednesday", "every Fourth of July", "any working day", "any Sunday or bank holiday". */
export const every: Recogniser = {
  rule: 'every',
  needs: ['every', 'each', 'any'],
  pattern: pattern(
    `(?:(?<often>once|twice|thrice|(?:${NUMBER}|several)\\s+times|(?:${NUMBER})\\s+(?:days|nights)(?:\\s+in)?)\\s+)?(?<quant>every|each|any)\\s+(?:single\\s+|one\\s+(?=day|week|month|year)|(?<kindOf>calendar|school|academic|financial|fiscal|tax|full|whole|working|business|normal|ordinary)\\s+(?=year|week|month|quarter|day))?(?:(?<other>other|alternate|couple of|few|${NUMBER}|${ORDINAL}(?:(?<both>\\s+and\\s+)${ORDINAL}(?=\\s+${FULL_WEEKDAY}))?)[\\s-]+)?(?<kind>${KINDS})\\b(?:(?<half>\\s+and\\s+a\\s+half)\\b|\\s+(?:or|and)\\s+(?:(?:every|each)\\s+)?(?:${KINDS})\\b)?(?:(?<=day)\\s+(?:(?:morning|lunchtime|afternoon|evening|night)|(?:except|but|bar|save|apart\\s+from)(?:\\s+on)?\\s+${FULL_WEEKDAY}s?)\\b|(?<=any\\s+day)(?<atWill>${AT_WILL})|(?<=every\\s+(?:single\\s+)?day)\\s+of\\s+the\\s+(?:week|month|year)\\b)?`,
  ),
  read: (match, { before, after }) => {
    const { often, quant = '', other, both, kind = '', kindOf, half, atWill } = match.groups ?? {};
    const word = kind.toLowerCase();
    const working = /^(?:working|business)$/i.test(kindOf ?? '') || atWill !== undefined;
    // "not more than 16 hours in any week" limits every week.
    const led = before + match[0].slice(0, match[0].toLowerCase().indexOf(quant.toLowerCase()));
    const limit =
      /\b(?:in|on|during|for|of)\s+$/i.test(led) &&
      (/^(?:day|week|month)$/i.test(kind) ||
        (/^year$/i.test(kind) && (kindOf !== undefined || ENDS_THERE.test(after))));
    if (/^any$/i.test(quant) && !ANY_DAY.test(kind) && !limit && !working) return null;
    if (limit && !working && /^any$/i.test(quant) && word === 'day' && !/\bone\b/i.test(match[0]))
      return null;
    // "Every second counts", "sat through every minute of it": all of it, and not how often.
    if (
      /^(?:second|minute)$/.test(word) &&
      other === undefined &&
      kindOf === undefined &&
      OF_THEM.test(after)
    )
      return null;
    if (word === 'may' || word === 'march') if (!/^[A-Z]/.test(kind)) return null;
    if (word === 'term' && /^\s+(?:of|used|in)\b/.test(after)) return null;
    // "Every first Monday", "every second and fourth Wednesday" are those of each month.
    if (/^(?:first|1st)$/i.test(other ?? '') && WEEKDAY_NAMED.test(kind))
      return reading({ type: 'SET', value: 'P1M', quant: quant.toUpperCase() });
    const times =
      other === undefined
        ? 1
        : both !== undefined || /other|alternate|couple/i.test(other)
          ? 2
          : (ordinalOf(other) ?? amountOf(other));
    const value = periodOf(word, half === undefined || times === null ? times : times + 0.5);
    if (value === null) return null;
    const unit = TIME_UNITS.get(word)?.unit;
    const counted = often !== undefined && unit !== undefined && isCounted(often, unit);
    return {
      reading: reading({ type: 'SET', value, quant: quant.toUpperCase() }),
      cut: [counted ? match[0].length - match[0].slice(often.length).trimStart().length : 0, match[0].length],
    };
  },
};

/** How often "every N of these" comes round. */
function periodOf(word: string, times: number | null): string | null {
  const entry = TIME_UNITS.get(word);
  if (entry !== undefined) {
    const unit: TimeUnit = entry.unit === 'weekend' ? 'week' : entry.unit;
    return isoDuration(times === null ? null : times * entry.times, unit);
  }
  const n = times ?? 1;
  if (FEAST.test(word)) return isoDuration(n, 'year');
  if (WEEKDAY_NAMED.test(word)) return isoDuration(n, 'week');
  if (/morning|afternoon|evening|night|weekday/.test(word)) return isoDuration(n, 'day');
  if (word === 'semester') return isoDuration(6 * n, 'month');
  if (word === 'term') return isoDuration(4 * n, 'month');
  return isoDuration(n, 'year');
}

/** "the third Thursday of every month", "the first and third Mondays of each month", "the first of each month", "the last Friday of the month", "the first working day of every month", "the end of each month". */
export const nthOfPeriod: Recogniser = {
  rule: 'nth-of-period',
  needs: ['week', 'month', 'quarter', 'year', 'term', 'every', 'each'],
  pattern: pattern(
    `(?:the\\s+)?(?:(?:${ORDINAL}|last)(?:(?:,|,?\\s+and)\\s+(?:${ORDINAL}|last)){0,3}\\s+(?:(?:${FULL_WEEKDAY}s?|(?:(?:working|business)\\s+)?days?|week|weekend)\\s+)?|(?<=the\\s)(?:end|start|beginning|middle)\\s+)(?:of|in)\\s+(?<quant>every|each|the|any)\\s+(?<kind>week|month|quarter|year|term|(?<=(?:every|each)\\s)${MONTH})\\b`,
  ),
  read: (match) => {
    const { quant = '', kind = '' } = match.groups ?? {};
    const named = WEEKDAY_NAMED.test(match[0]);
    if (/^the$/i.test(quant) && !named) return null;
    const value = periodOf(kind.toLowerCase(), 1);
    return value === null ? null : reading({ type: 'SET', value, quant: 'EVERY' });
  },
};
