import { TIME_UNITS, isoDuration } from '../../../language/time-units.ts';
import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { HAS_UNIT, pattern } from '../pattern.ts';

const LED =
  /\b(?:for|after|over|takes?|took|taken|taking|spent|lasted|lasts?|lasting|within|many|through|than|waited|waiting)\s+$/i;

/** "for years", "after decades", "weeks after the sale", "year-long", "months-long". */
export const bareDuration: Recogniser = {
  rule: 'bare-duration',
  needs: HAS_UNIT,
  pattern: pattern(
    '(?:(?<units>hours|days|weeks|months|years|decades|centuries)(?<long>-long)?|(?<one>hour|day|week|month|year|decade|century)-?long)\\b',
  ),
  read: (match, { before, after }) => {
    const { units, long, one } = match.groups ?? {};
    const entry = TIME_UNITS.get((units ?? one ?? '').toLowerCase());
    if (entry === undefined) return null;
    if (
      units !== undefined &&
      long === undefined &&
      (/^(?:[-’']|\s+(?:ago|later|earlier|old)\b)/.test(after) ||
        !(LED.test(before) || /^\s+(?:before|after|into)\s+[a-z\p{Lu}]/u.test(after)))
    ) {
      return null;
    }
    return reading({ type: 'DURATION', value: isoDuration(one === undefined ? null : 1, entry.unit) });
  },
};
