import { BE, CONTRACTION, HAVE, MODALS, SUBJECT_PRONOUNS } from '../../language/grammar-words.ts';
import { VERB_READINGS } from '../../language/verbs/forms.ts';

/** Whether a folded word can be the verb of a clause: an auxiliary, alone or grown together, a present or past form. */
export function isFinite(norm: string): boolean {
  if (norm.endsWith("n't") || isContracted(norm)) return true;
  if (BE.has(norm) || HAVE.has(norm) || MODALS.has(norm)) return norm !== 'being' && norm !== 'having';
  return (VERB_READINGS.get(norm) ?? []).some(({ form }) => form === 's' || form === 'past');
}

/** A pronoun with its verb grown on, "he'd", "they're", "it's", and not the possessive of a noun. */
export const isContracted = (norm: string): boolean =>
  CONTRACTION.test(norm) && SUBJECT_PRONOUNS.has(norm.slice(0, norm.lastIndexOf("'")));
