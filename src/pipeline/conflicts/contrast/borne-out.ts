import type { Conflict } from '../../../model/conflict.ts';
import type { Analysis } from '../../../model/stage.ts';
import { likeliest } from './rated.ts';

/**
 * Rules that take two statements for one matter by a few words, and so err where the words mislead, each with the
 * likelihood that its findings need. Numbers and days stand in every document for something or other.
 */
const LEAST: ReadonlyMap<string, number> = new Map([
  ['claims/doer', 0.1],
  ['claims/strength', 0.13],
  ['claims/opposed', 0.05],
  // Right nearly always, however little else the two share: never less than a tension.
  ['compulsion/will', 0],
  ['scope/barred', 0.28],
  ['scope/whole', 0.12],
  ['number', 0.1],
  ['date', 0.25],
]);

/** Two claims opposed by a word, in one document, are most often of different times or things: no writer says both. */
const BY_A_WORD = 'claims/opposed';

/** Below this likelihood a finding is a tension at most, whatever its rule makes of it. */
const SURE = 0.05;

/**
 * What is left of a rule's finding between two documents after a look at everything else that is known of the two
 * statements. A false alarm costs more than a miss, so a finding that the model thinks unlikely is only a lead (of these
 * one in five is right on the stories marked by hand); one that little speaks for is no contradiction.
 */
export function borneOut(conflict: Conflict, analysis: Analysis): Conflict {
  const least = LEAST.get(conflict.rule);
  if (least === undefined || (conflict.type === 'internal' && conflict.rule !== BY_A_WORD)) return conflict;
  const p = conflict.type === 'internal' ? 0 : likeliest(conflict, analysis);
  if (p < least) return { ...conflict, level: 'compatible', rule: `lead/${conflict.rule}`, confidence: p };
  return p < SURE && conflict.level === 'contradiction' ? { ...conflict, level: 'tension' } : conflict;
}
