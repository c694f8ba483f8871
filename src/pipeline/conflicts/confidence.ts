import type { Conflict } from '../../model/conflict.ts';
import tally from './confidence.json' with { type: 'json' };

/** How often findings of one detector and level were right on the stories with gold (scripts/accuracy.ts). */
const TALLY: ReadonlyMap<string, { readonly right: number; readonly all: number }> = new Map(
  Object.entries(tally),
);

/**
 * The conflict with the share of right flags of its kind for its confidence. Laplace's rule of succession
 * keeps a kind that was right twice of twice from being called certain. What is no flag was not measured so
 * and keeps its detector's own figure.
 */
export function measured(conflict: Conflict): Conflict {
  const found = TALLY.get(`${conflict.rule}/${conflict.level}`);
  if (found === undefined) return conflict;
  return { ...conflict, confidence: Math.round((100 * (found.right + 1)) / (found.all + 2)) / 100 };
}
