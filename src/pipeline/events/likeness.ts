import type { Features } from './features.ts';

/** What a word counts that only stands for another. */
const KIN = 0.5;

/** How telling a term is: the rarer among the folder's dated clauses, the more (inverse document frequency). */
export type Weights = (term: string) => number;

/** The weights of all terms in a folder's tellings. */
export function weightsOf(all: readonly Features[]): Weights {
  const seen = new Map<string, number>();
  for (const { terms } of all) for (const term of terms.keys()) seen.set(term, (seen.get(term) ?? 0) + 1);
  return (term) => Math.log(1 + all.length / (seen.get(term) ?? 1));
}

/** Overlap coefficient of two weighted bags of terms: from 0 (nothing in common) to 1 (one holds the other). */
export function likeness(a: Features, b: Features, weight: Weights): number {
  let common = 0;
  for (const [term, near] of a.terms) {
    const same = b.terms.get(term);
    common +=
      weight(term) *
      (same === undefined ? KIN * Math.min(near, kinship(a.kin.get(term), b)) : Math.min(near, same));
  }
  const smaller = Math.min(massOf(a, weight), massOf(b, weight));
  return smaller === 0 ? 0 : Math.min(1, common / smaller);
}

/** How near to its date the other telling has a word that shares a row of synonyms; 0 for none. */
function kinship(rows: readonly number[] | undefined, other: Features): number {
  let best = 0;
  for (const row of rows ?? []) best = Math.max(best, other.rows.get(row) ?? 0);
  return best;
}

/** Whether both count the same thing and the numbers differ. */
export function countsDiffer(a: Features, b: Features): boolean {
  return [...a.counts].some(([what, n]) => b.counts.has(what) && b.counts.get(what) !== n);
}

function massOf({ terms }: Features, weight: Weights): number {
  let sum = 0;
  for (const [term, near] of terms) sum += weight(term) * near;
  return sum;
}

/**
 * Least likeness for one event. Two documents that date something to one day are rarely of two minds about
 * what happened on it; one document that names a day twice often tells two things.
 */
export const SAME_DAY = 0.09;
