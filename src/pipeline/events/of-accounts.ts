import type { Group } from './candidate.ts';

/** The rules of years of accounts, teaching and play. */
const YEARS: ReadonlySet<string> = new Set(['split-year', 'year-ending']);

/**
 * Whether an event has no other date than a year of accounts, teaching or play, and one document only tells it: such a year
 * is the measure of a sum or a count, and nothing befalls in it; what is planned for one (a payment) may. As a telling of what others date it stays.
 */
export function isOfAccounts(group: Group): boolean {
  return (
    group.every(
      ({ date: { rule, text }, status }) =>
        YEARS.has(rule) && status !== 'planned' && !/\b(?:quarter|half)\b|\bQ[1-4]\b/i.test(text),
    ) && new Set(group.map(({ document: { id } }) => id)).size === 1
  );
}
