import { CREDITING_VERBS } from '../../../language/crediting.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';

/** A finite form; a bare participle only after an auxiliary ("an order confirmed on 17 May" says nothing). */
export function isCreditingForm(norm: string, auxiliary: boolean): boolean {
  const readings = VERB_READINGS.get(norm)?.filter((r) => CREDITING_VERBS.has(r.lemma)) ?? [];
  return readings.some((r) => r.form === 's' || r.form === 'past' || r.form === 'base' || auxiliary);
}
