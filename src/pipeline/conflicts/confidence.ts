import type { Conflict } from '../../model/conflict.ts';
import counted from './confidence.json' with { type: 'json' };

/** How many findings were right, of how many. */
export interface Tally {
  readonly right: number;
  readonly all: number;
}

/** What is counted on the stories with gold (scripts/accuracy.ts). */
export interface Counted {
  /** Every flag on the stories whose misses nobody reads: how often a flag on a new story is right, of whatever kind. */
  readonly apart: Tally;
  /** The flags of each detector and level on all stories. */
  readonly kinds: Readonly<Record<string, Tally>>;
}

/** As many flags of its own kind as these must be seen before they count for more than what any flag is worth. */
const PRIOR = 20;

/**
 * How often a flag of one kind is right, from 0 to 1, or undefined where the kind was never seen. Rules were written
 * while reading most of the stories, so that their own count is too kind; it is drawn towards what flags of any kind
 * are worth on stories kept apart (the mean of a beta distribution whose prior weighs PRIOR flags).
 */
export function shareRight({ apart, kinds }: Counted, kind: string): number | undefined {
  const own = kinds[kind];
  if (own === undefined) return undefined;
  const ofAny = (apart.right + 1) / (apart.all + 2);
  return (own.right + PRIOR * ofAny) / (own.all + PRIOR);
}

/**
 * The conflict with the share of right flags of its kind for its confidence. What is no flag was not counted so and
 * keeps its detector's own figure.
 */
export function measured(conflict: Conflict): Conflict {
  const share = shareRight(counted, `${conflict.rule}/${conflict.level}`);
  return share === undefined ? conflict : { ...conflict, confidence: Math.round(100 * share) / 100 };
}
