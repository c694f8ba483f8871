import type { DateMention } from '../../model/date.ts';
import { boundsOf } from '../../time/bounds.ts';
import { daysIn } from './candidate.ts';

/** How many days the words for a time can leave open, by what they name. */
const NAMED: readonly (readonly [rules: RegExp, days: number])[] = [
  [/^(?:weekday|deictic-day|day-of-month|day-month|month-day|day-and-time|holiday|clock|day-part)$/, 62],
  [/^(?:month|season|relative-unit|ago-later|month-quarter)$/, 400],
];

/**
 * Whether a date lies anywhere in a stretch many times as long as what it names: "on Friday" in a text that may be of any
 * week of seven years. Only how the text itself is dated makes it so wide.
 */
export function liesAnywhere({ rule, type, edtf }: DateMention): boolean {
  if (edtf === null || type === 'DURATION' || !edtf.includes('/')) return false;
  const most = NAMED.find(([rules]) => rules.test(rule))?.[1];
  return most !== undefined && daysIn(boundsOf(edtf)) > most;
}
