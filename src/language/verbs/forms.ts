import { SAYING } from '../saying.ts';
import { FRAME_VERBS } from '../frames/index.ts';
import { COMMON_VERBS } from './common.ts';
import { IRREGULAR_VERBS } from './irregular.ts';

/** Which inflection a word is: "take", "takes", "took", "taken", "taking". */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** Verbs of two syllables stressed on the last one, whose final consonant doubles: admitted, occurring. */
const DOUBLING = new Set(
  `admit commit compel confer control defer deter equip expel fulfil incur infer occur omit patrol permit
  prefer propel rebel recur refer regret remit submit transfer transmit cancel enrol travel label model level
  signal fuel total counsel equal`.split(/\s+/),
);

/** "-s", "-ed" and "-ing" of a regular verb (Quirk et al. 1985, 3.5 to 3.10); British doubling. */
export function regularForms(base: string): { s: string; ed: string; ing: string } {
  const s = /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)
    ? `${base}es`
    : base.replace(/([^aeiou])y$/, '$1ie') + 's';
  const doubled = DOUBLING.has(base) || /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base);
  const stem = doubled ? base + base.slice(-1) : base;
  const ed = base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${stem}ed`;
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^eyo]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  return { s, ed, ing };
}

function readings(): ReadonlyMap<string, readonly VerbReading[]> {
  const table = new Map<string, VerbReading[]>();
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const list = table.get(word) ?? [];
    if (!list.some((r) => r.lemma === lemma && r.form === form)) list.push({ lemma, form });
    table.set(word, list);
  };
  const irregular = new Map(IRREGULAR_VERBS.map((row) => [row[0], row]));
  for (const lemma of new Set([...FRAME_VERBS, ...SAYING.keys(), ...COMMON_VERBS, ...irregular.keys()])) {
    const { s, ed, ing } = regularForms(lemma);
    const [past, participle] = irregular.get(lemma)?.slice(1) ?? [ed, ed];
    add(lemma, lemma, 'base');
    add(s, lemma, 's');
    add(ing, lemma, 'ing');
    for (const word of past?.split('/') ?? []) add(word, lemma, 'past');
    for (const word of participle?.split('/') ?? []) add(word, lemma, 'participle');
    // American spelling of the doubled forms: "canceled", "traveling".
    if (/[^l]ll(?:ed|ing)$/.test(ed) || /[^l]lling$/.test(ing)) {
      add(ed.replace('lled', 'led'), lemma, 'past');
      add(ed.replace('lled', 'led'), lemma, 'participle');
      add(ing.replace('lling', 'ling'), lemma, 'ing');
    }
  }
  return table;
}

/** What a word can be as a verb; words that are no form of a listed verb are not in it. Lower case. */
export const VERB_READINGS: ReadonlyMap<string, readonly VerbReading[]> = readings();
