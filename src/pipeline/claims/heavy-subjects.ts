import { COORDINATORS, PREPOSITIONS } from '../../language/grammar-words.ts';
import { TAKES_INFINITIVE } from '../../language/nouns-of-doing.ts';
import { trimmed } from './fronted.ts';
import { chunkBefore } from './noun-chunks.ts';
import type { Chunk, Clause } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';
import type { Word } from './words.ts';

/** "[The decision to close the pool] was": the subject is the noun with the infinitive that completes it. */
export function completed(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  i: number,
  near: Chunk | null,
): Chunk | null {
  const [group, inner] = [groups[i]!, groups[i - 1]];
  if (group.kind !== 'finite' || inner?.kind !== 'infinitive') return null;
  if (!TAKES_INFINITIVE.has(words[inner.from - 1]?.norm ?? '')) return null;
  const object = words.slice(inner.to, group.from);
  const ends = object.some((w) => w.mark || COORDINATORS.has(w.norm) || /^(?:who|which|whose)$/.test(w.norm));
  if (ends || words[group.from - 1]!.norm === 'that') return null;
  const noun = chunkBefore(words, inner.from, groups[i - 2]?.to ?? 0);
  return noun === null ? null : { from: trimmed(words, noun).from, to: near?.to ?? group.from };
}

/** Who takes somebody on works through them. */
const HIRING = /^(?:hire|employ|engage|retain|commission|contract|pay|instruct)$/;

/** "Set [out] in the schedule", "named [below]". */
const AFTER_PARTICIPLE = /^(?:out|forth|up|down|below|above)$/;

/** "[Engineers] hired by the trust surveyed": the subject is whom the participle describes, not its doer. */
export function describedBy(words: readonly Word[], before: Clause | undefined, near: Chunk): Chunk | null {
  if (before?.group.kind !== 'participle' || before.subject === null || before.borrowed) return null;
  const { to, lemma } = before.group;
  const link = words[to]?.norm ?? '';
  if (!(PREPOSITIONS.has(link) || AFTER_PARTICIPLE.test(link)) || near.from > to + 1) return null;
  return link === 'by' && HIRING.test(lemma) ? { from: before.subject.from, to: near.to } : before.subject;
}
