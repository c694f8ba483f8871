import { regularForms, VERB_READINGS } from '../language/verbs/forms.ts';
import { stem } from './tokens.ts';

/**
 * One form for all inflections of a word: the stem of its base form, so that "led" and "leads" are "lead"
 * (irregular verbs by table, the rest by Porter's stemmer). Takes a folded word.
 */
export function root(norm: string): string {
  const plain = norm.replace(/'s?$/, '');
  const readings = VERB_READINGS.get(plain) ?? [];
  const irregular = readings.find(
    ({ form, lemma }) => (form === 'past' || form === 'participle') && plain !== regularForms(lemma).ed,
  );
  const base = readings.some(({ form }) => form === 'base');
  return stem(irregular && !base ? irregular.lemma : plain);
}
