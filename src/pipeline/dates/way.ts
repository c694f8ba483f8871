import type { TimePoint } from '../../model/expression.ts';
import type { Tense } from './tense.ts';

/** Which way to look for a month, a weekday or a season whose year or week is not said. */
export type Way = 'past' | 'future' | 'nearest';

/** The way that tense and signal words point: "since" back, "by" on, else the verb, else the nearest. */
export function wayOf(tense: Tense | null, { mod, known }: TimePoint): Way {
  if (tense === 'either') return 'nearest';
  // "Daily from 1 May" may begin or have begun; what looks back says so by its verb or by "since".
  if (mod === 'ON_OR_AFTER' && (tense === null || tense === 'present')) return 'nearest';
  if (tense === 'perfect') return mod === 'ON_OR_BEFORE' ? 'future' : 'past';
  // What was done "before Christmas" was done before the one to come, or the one just gone; "before 19 January" looks back.
  if (tense === 'past') return mod === 'BEFORE' && known.day === undefined ? 'nearest' : 'past';
  if (tense === 'future') return 'future';
  return mod === 'ON_OR_BEFORE' ? 'future' : 'nearest';
}
