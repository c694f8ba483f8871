import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { pattern } from '../pattern.ts';

/** A word of each of the lights, and of the parts of a day. */
const NEEDS = [
  ...['dawn', 'daybreak', 'sunrise', 'sun', 'light', 'dusk', 'sunset', 'sundown', 'nightfall'],
  ...['', 'early', 'mid', 'late'].flatMap((part) => [`${part}morning`, `${part}afternoon`, `${part}evening`]),
];
const LIGHT = '(?:dawn|daybreak|sunrise|sun-up|first light|dusk|sunset|sundown|nightfall)';
const PART = `(?:${LIGHT}|(?:(?:early|mid|late)[\\s-]?)?(?:morning|afternoon|evening))`;
const HOUR =
  '(?:(?:1[0-2]|[1-9])(?:[.:][0-5]\\d)?\\s?(?:am|pm|a\\.m\\.|p\\.m\\.)|\\w{1,6}\\s+(?:at\\s+night|in\\s+the\\s+(?:morning|evening|afternoon))|noon|midday|midnight)';
/** What makes them the hours of one day. */
const OF_ONE_DAY =
  /^,?\s+(?:(?:on|of|the)\s|yesterday|today|tomorrow|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i;

/** The rule of hours that run from one part of the day to another. */
export const HOURS_BY_LIGHT = 'hours-by-light';

/** "from dawn to dusk", "between sunset and sunrise", "from early morning until 10 at night": hours of any day. */
export const hoursByLight: Recogniser = {
  rule: HOURS_BY_LIGHT,
  needs: NEEDS,
  pattern: pattern(
    `(?:(?<from>from|between)\\s+(?:the\\s+)?(?:${PART}\\s+(?:to|and|until|till|through to)\\s+(?:the\\s+)?(?:${PART}|${HOUR})|${HOUR}\\s+(?:to|and|until|till)\\s+(?:the\\s+)?${PART})|${LIGHT}(?:\\s+to\\s+|-to-|[-–])${LIGHT})(?!\\w)`,
  ),
  read: (match, { after }) => {
    const { from } = match.groups ?? {};
    if (OF_ONE_DAY.test(after)) return null;
    if (
      from === undefined &&
      /^[-\s]+[a-z]/.test(after) &&
      !/^\s+(?:and|or|daily|every|each|all|seven|in|at)\b/.test(after)
    )
      return null;
    const cut = /^from$/i.test(from ?? '') ? (/^from\s+/i.exec(match[0])?.[0].length ?? 0) : 0;
    return { reading: reading({ type: 'SET', value: 'P1D', quant: 'EVERY' }), cut: [cut, match[0].length] };
  },
};
