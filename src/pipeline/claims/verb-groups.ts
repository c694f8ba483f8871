import type { VerbForm } from '../../language/verbs/forms.ts';
import { auxiliaryGroup } from './auxiliaries.ts';
import { bareGroup } from './bare-verbs.ts';
import { isReduced, REDUCED } from './reduced.ts';
import { isAuxiliary, type Word } from './words.ts';

/** A verb with its auxiliaries. `from` and `to` are indices into the sentence's words, `to` not included. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Index of the main verb. */
  readonly main: number;
  /** Where its complements begin: after a verb that shares them ("led and directed by"). */
  readonly after: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  readonly perfect: boolean;
  /** `finite` has its own subject; `infinitive` follows "to"; `gerund` and `participle` hang on something else. */
  readonly kind: 'finite' | 'infinitive' | 'gerund' | 'participle';
}

/** The verb groups of a sentence in order. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length;) {
    const group = auxiliaryGroup(words, i) ?? bareGroup(words, i, groups.at(-1)?.to ?? 0);
    const joined = group === null ? [] : [group, ...joinedTo(words, group)];
    const end = joined.at(-1)?.to ?? i + 1;
    groups.push(...joined.map((g) => ({ ...g, after: Math.max(g.after, end) })));
    i = end;
  }
  return groups.map((g, i) => (isReduced(words, g, groups[i + 1]) ? { ...g, ...REDUCED } : g));
}

/** The verbs that share a group's auxiliaries and complements: "shall own[, operate] [and maintain] the levee". */
function joinedTo(words: readonly Word[], group: VerbGroup): VerbGroup[] {
  const list: VerbGroup[] = [];
  let last = group;
  for (;;) {
    const twin = twinOf(words, last);
    if (twin !== null) return [...list, twin];
    const word = words[last.to + 1];
    const reading = word?.readings.find((r) => r.form === group.form);
    // A comma joins only verbs that "and" closes: without an auxiliary two clauses look the same.
    if (
      words[last.to]?.norm !== ',' ||
      word === undefined ||
      reading === undefined ||
      group.main === group.from
    )
      return [];
    last = {
      ...group,
      from: last.to + 1,
      to: last.to + 2,
      after: last.to + 2,
      main: last.to + 1,
      lemma: reading.lemma,
    };
    list.push(last);
  }
}

/** The second verb of "led and directed", "coach and mentor": same form, same auxiliaries. */
function twinOf(words: readonly Word[], group: VerbGroup): VerbGroup | null {
  const joint = words[group.to]?.norm;
  if (joint !== 'and' && joint !== 'or') return null;
  const at = group.to + 1;
  const word = words[at];
  const same = word?.readings.find(
    (r) => r.form === group.form || (group.form === 'participle' && r.form === 'past'),
  );
  if (word === undefined || same === undefined || isAuxiliary(word.norm)) return null;
  return { ...group, from: at, to: at + 1, after: at + 1, main: at, lemma: same.lemma };
}
