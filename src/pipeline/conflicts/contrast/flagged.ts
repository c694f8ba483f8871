import type { ConflictLevel } from '../../../model/conflict.ts';
import type { Respect } from './candidate.ts';
import type { Rated } from './quarrels.ts';

/**
 * From this likelihood on a quarrel is flagged: eight in ten are right on stories that the weights were not fitted to,
 * among those that no rule has found (scripts/train.ts).
 */
const FLAG = 0.71;
/** Respects in which as many are right from lower on. */
const FLAG_OF: Readonly<Partial<Record<Respect, number>>> = {
  number: 0.57,
  strength: 0.6,
  doer: 0.6,
  freedom: 0.6,
  denial: 0.65,
};

/**
 * Two figures exclude each other of themselves, where it is as good as sure that they are for one thing (nineteen in
 * twenty from here on); in every other respect no rule says in what the two do, so that it is never more than a tension.
 */
const SURE_OF_NUMBERS = 0.6;

/** The level of a quarrel that is flagged. */
export function levelOf([{ pair, p }]: readonly [Rated, ...Rated[]]): ConflictLevel {
  return pair.respect === 'number' && p >= SURE_OF_NUMBERS ? 'contradiction' : 'tension';
}

/** Whether a quarrel is likely enough to be flagged. */
export function isLikely([first]: readonly Rated[]): boolean {
  if (first!.pair.mayAgree === true) return false;
  return first!.p >= (FLAG_OF[first!.pair.respect] ?? FLAG);
}
