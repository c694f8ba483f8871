import type { Statement } from './statement.ts';

/** Differences smaller than this stand beside any number by chance. */
const TELLING = 10;
/** How far what is reckoned may lie from what is told, as a share of it: shares are told roundly. */
const ROUNDLY = 0.1;

/**
 * Whether the sentence of one statement itself tells how to get from its number to the other: the difference stands
 * beside it ("328 names now, sixteen more" of 312), or a share of it does that gives the other ("a third of its 6.4
 * million hens" of 2.1 million). Then the two are of two times, or of the whole and a part.
 */
export function reckoned(a: Statement, b: Statement): boolean {
  return leadsTo(a, b) || leadsTo(b, a);
}

function leadsTo({ quantity, beside, dimension }: Statement, { quantity: other }: Statement): boolean {
  if (dimension === 'share' || dimension === 'change') return false;
  const difference = Math.abs(quantity.value - other.value);
  return beside.some(
    (x) =>
      (x === difference && x >= TELLING) ||
      (x > 0 && x < 1 && Math.abs(x * quantity.value - other.value) <= ROUNDLY * other.value),
  );
}
