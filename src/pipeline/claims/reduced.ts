import {
  COORDINATORS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/grammar-words.ts';
import { SAYING } from '../../language/saying.ts';
import type { VerbGroup } from './verb-groups.ts';
import { isAuxiliary, type Word } from './words.ts';

/** What a verb is that has turned out to describe the noun before it. */
export const REDUCED = { kind: 'participle', form: 'participle', passive: true } as const;

/** Verbs that a clause without "that" may follow: "agreed on Monday [the plan is sound]". */
const WITH_CLAUSE =
  /^(?:agree|believe|decide|feel|find|fear|hear|hope|know|learn|rule|see|think|understand|vote)$/;
/** Prepositions that may open a clause, or a phrase with a verb of its own. */
const OPENING = /^(?:as|than|with|like|to|because)$/;

/**
 * "The samples [taken in May] were", "the terms [set out below] shall": a past form without an object is a participle
 * where the next verb, with an auxiliary, follows with nothing to join the two, for a clause has one finite verb.
 */
export function isReduced(words: readonly Word[], group: VerbGroup, next: VerbGroup | undefined): boolean {
  const { from, to, form, kind, lemma } = group;
  if (kind !== 'finite' || form !== 'past' || to !== from + 1 || next?.kind !== 'finite') return false;
  if (!isAuxiliary(words[next.from]!.norm) || SAYING.has(lemma) || WITH_CLAUSE.test(lemma)) return false;
  if (!words[from]!.readings.some((r) => r.form === 'participle' || r.form === 'past')) return false;
  const noun = words[from - 1];
  if (noun === undefined || noun.mark || RELATIVE_PRONOUNS.has(noun.norm) || SUBJECT_PRONOUNS.has(noun.norm))
    return false;
  const between = words.slice(to, next.from);
  return describes(between) && !between.some(({ norm, mark }) => mark || JOINS.has(norm));
}

const JOINS: ReadonlySet<string> = new Set([...COORDINATORS, ...SUBORDINATORS, ...SUBJECT_PRONOUNS]);

/** Whether a phrase without an object follows: "in May", "out in the schedule", "below". */
function describes(after: readonly Word[]): boolean {
  const [first = '', second = ''] = after.map((w) => w.norm);
  if (/^(?:below|above)$/.test(first)) return true;
  if (/^(?:out|forth|up|down)$/.test(first))
    return /^(?:below|above)$/.test(second) || PREPOSITIONS.has(second);
  return PREPOSITIONS.has(first) && !OPENING.test(first);
}
