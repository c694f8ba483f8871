import { PHRASAL_SAYING, SAYING, type SayingKind } from './saying.ts';
import { VERB_READINGS, type VerbForm } from './verbs/forms.ts';

/** A word read as a verb of saying. */
export interface CueVerb {
  readonly lemma: string;
  readonly kind: SayingKind;
  readonly forms: readonly VerbForm[];
  /** The particle without which it reports nothing ("went on"), or null. */
  readonly particles: ReadonlySet<string> | null;
}

/** A folded word as a verb of saying in any of its forms ("said", "reports", "went" with "on"), or null. */
export function cueVerb(word: string): CueVerb | null {
  const readings = VERB_READINGS.get(word) ?? [];
  const lemma = readings.find((r) => SAYING.has(r.lemma) || PHRASAL_SAYING.has(r.lemma))?.lemma;
  if (lemma === undefined) return null;
  const forms = readings.filter((r) => r.lemma === lemma).map((r) => r.form);
  const kind = SAYING.get(lemma);
  return { lemma, kind: kind ?? 'say', forms, particles: kind ? null : (PHRASAL_SAYING.get(lemma) ?? null) };
}
