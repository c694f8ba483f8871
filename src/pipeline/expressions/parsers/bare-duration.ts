import { TIME_UNITS, isoDuration } from '../../../language/time-units.ts';
import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { pattern } from '../pattern.ts';

const LED =
  /\b(?:for|in|after|over|takes?|took|taken|taking|spent|lasted|lasts?|lasting|within|many|through|than|waited|waiting|a matter of)\s+$/i;
/** "Took minutes" is what a clerk does, and "in minutes of the board" stands what was said. */
const LED_TO_MINUTES = /\b(?:for|in|after|within|a matter of)\s+$/i;
/** "In days, not weeks", "hours, then days". */
const SET_AGAINST =
  /\b(?:minutes|hours|days|weeks|months|years),\s+(?:not|and not|then|even|or even|if not|perhaps)\s+$/i;
/** "Years of neglect", where it opens the sentence or says why. */
const OF_SOMETHING = /(?:^|[.!?]["”’]?\s+|\b(?:despite|following|amid|with|by|from|because of|of)\s+)$/i;

/** "In the half-year before the fire"; not "half-year results". */
const HALF_YEAR = /^\s*(?:[.,;:)]|$|(?:before|after|to|that|which|since|in|of|ended|ending|was|is)\b)/;

const SINGLE = ['hour', 'day', 'week', 'month', 'year', 'decade', 'century'];

/** "for years", "after decades", "weeks after the sale", "in days, not weeks", "years of neglect", "year-long", "months-long", "the half-year". */
export const bareDuration: Recogniser = {
  rule: 'bare-duration',
  needs: [
    'minutes',
    'hours',
    'days',
    'weeks',
    'months',
    'years',
    'decades',
    'centuries',
    'long',
    'half',
    ...SINGLE.map((unit) => `${unit}long`),
  ],
  pattern: pattern(
    '(?:(?<units>minutes|hours|days|weeks|months|years|decades|centuries)(?<long>-long)?|(?<one>hour|day|week|month|year|decade|century)-?long|(?<half>half-year))\\b',
  ),
  read: (match, { before, after }) => {
    const { units, long, one, half } = match.groups ?? {};
    if (half !== undefined) return HALF_YEAR.test(after) ? reading({ type: 'DURATION', value: 'P6M' }) : null;
    const entry = TIME_UNITS.get((units ?? one ?? '').toLowerCase());
    if (entry === undefined) return null;
    if (
      units !== undefined &&
      long === undefined &&
      (/^(?:[-’']|\s+(?:ago|later|earlier|old)\b)/.test(after) ||
        !isLength(units.toLowerCase(), before, after))
    ) {
      return null;
    }
    return reading({ type: 'DURATION', value: isoDuration(one === undefined ? null : 1, entry.unit) });
  },
};

function isLength(units: string, before: string, after: string): boolean {
  if (SET_AGAINST.test(before)) return true;
  if (units === 'minutes') return LED_TO_MINUTES.test(before) && !/^\s+(?:of the|from the)\b/.test(after);
  if (LED.test(before) || /^\s+(?:before|after|into)\s+[a-z\p{Lu}]/u.test(after)) return true;
  return (
    /^(?:weeks|months|years|decades)$/.test(units) &&
    /^\s+of\s+(?!(?:age|service|the|experience|study|birth)\b)[a-z]/.test(after) &&
    OF_SOMETHING.test(before)
  );
}
