import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { ratedPairs, sets } from './index.ts';

/** Rules that take two statements for one matter by a few words, and so err where the words mislead. */
const CHECKED: ReadonlySet<string> = new Set([
  'claims/holder',
  'claims/doer',
  'claims/strength',
  'claims/opposed',
  'number',
  'date',
]);
/** Below this likelihood nothing but the rule speaks for a finding. */
const LEAST = 0.05;

/**
 * Whether what a rule found between two documents stands up to a look at everything else that is known of the two
 * statements. A false alarm costs more than a miss, so a finding that the model thinks most unlikely is not shown.
 */
export function borneOut(conflict: Conflict, analysis: Analysis): boolean {
  if (!CHECKED.has(conflict.rule) || conflict.type === 'internal') return true;
  return ratedPairs(analysis).some(({ pair, p }) => p >= LEAST && sets(conflict, pair));
}
