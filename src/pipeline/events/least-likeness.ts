import type { Bounds } from '../../time/bounds.ts';
import type { Candidate } from './candidate.ts';
import { SAME_DAY } from './likeness.ts';
import { areToldApart, isKnown, isPlanWithinLimit, nameOthers, standOtherwise } from './told-apart.ts';

/** A group with what its place in time is. */
export interface Placed {
  readonly members: Candidate[];
  readonly bounds: Bounds;
  readonly days: number;
  /** Whether its time is given to the day. */
  readonly exact: boolean;
}

/** What makes a rival by its share of the best likeness. */
export const RIVAL = 0.6;

/** Least likeness of a day and a vaguer time around it, by the length of that time in days. */
const WITHIN: readonly (readonly [number, number])[] = [
  [31, 0.16],
  [93, 0.23],
  [370, 0.27],
];
/** Of a plan to a limit, and of one limit to another. */
const LIMIT = 0.6;
const ONE_LIMIT = 0.14;
/** To a group without rivals, and to one that several documents know. */
const ALONE = 0.05;
const KNOWN = 0.1;
/** Days of the longest month. */
const MONTH = 31;

/**
 * How like a group must be to a more exact one inside its dates to be taken for a telling of it. Where no other is nearly
 * as like, and no document that tells the one tells the other, little is enough: one document's "in February" is another's
 * day in February. Not where the two name others, or one lies ahead and the other is done. What two documents know to be
 * of a day is what a third means by its year, and a last day inside another is the same limit, if they are somewhat alike.
 */
export function leastLikeness(group: Placed, home: Placed, unrivalled: boolean): number {
  const [a, b] = [group.members, home.members];
  if (isPlanWithinLimit(a, b)) return LIMIT;
  const usual = leastWithin(group);
  if (group.exact || !areToldApart(a, b) || standOtherwise(a, b)) return usual;
  if (home.exact && [...a, ...b].every(({ status }) => status === 'deadline'))
    return Math.min(usual, ONE_LIMIT);
  if (!unrivalled) return usual;
  if (group.days <= MONTH && !nameOthers(a, b)) return ALONE;
  return isKnown(b) && !a.some(isOfAccounts) ? Math.min(usual, KNOWN) : usual;
}

/** A year of accounts dates sums, not deeds. */
function isOfAccounts({ date: { rule } }: Candidate): boolean {
  return rule === 'year-ending' || rule === 'split-year';
}

function leastWithin({ days, exact }: Placed): number {
  return exact ? SAME_DAY : (WITHIN.find(([length]) => days <= length)?.[1] ?? WITHIN[1]?.[1] ?? 1);
}
