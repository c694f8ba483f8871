import type { Range } from '../../model/span.ts';

/** The same words at position `a` of one text and position `b` of another. */
export interface Seed {
  readonly a: number;
  readonly b: number;
}

/** Stretches of two texts, in words, that a row of seeds covers in the same order. */
export interface Chain {
  readonly a: Range;
  readonly b: Range;
}

/** Words that may be put in, left out or changed between two seeds of one chain. */
const GAP = 12;
/** A longer chain begins a new one, so that alignment stays small. */
const LONGEST = 400;

/**
 * Joins seeds that follow each other in both texts with gaps of at most 12 words. `size` is the number of
 * words of a seed. Near-linear: only chains still within reach are looked at.
 */
export function chainSeeds(seeds: readonly Seed[], size: number): Chain[] {
  const done: Chain[] = [];
  let open: { a: { start: number; end: number }; b: { start: number; end: number } }[] = [];
  for (const seed of [...seeds].sort((x, y) => x.a - y.a || x.b - y.b)) {
    const stillOpen = open.filter((chain) => seed.a - chain.a.end <= GAP);
    done.push(...open.filter((chain) => seed.a - chain.a.end > GAP));
    open = stillOpen;
    const reach = open
      .filter(
        ({ a, b }) =>
          seed.b - b.end <= GAP &&
          seed.b + size > b.end &&
          seed.a + size > a.end &&
          seed.a - a.start < LONGEST,
      )
      .sort((x, y) => drift(x, seed) - drift(y, seed))[0];
    if (reach && seed.b >= reach.b.start) {
      reach.a.end = seed.a + size;
      reach.b.end = seed.b + size;
    } else {
      open.push({
        a: { start: seed.a, end: seed.a + size },
        b: { start: seed.b, end: seed.b + size },
      });
    }
  }
  return [...done, ...open];
}

/** How far a seed lies off the diagonal on which a chain ends. */
function drift(chain: Chain, seed: Seed): number {
  return Math.abs(seed.a - chain.a.end - (seed.b - chain.b.end));
}
