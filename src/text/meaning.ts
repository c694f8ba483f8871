import { STOP_WORDS } from '../language/stop-words.ts';
import { SYNONYM_ROWS } from '../language/synonyms/index.ts';
import { VERB_READINGS } from '../language/verbs/forms.ts';
import type { Range } from '../model/span.ts';
import { stem, tokenise } from './tokens.ts';

/** A word that carries meaning, with all that it can be taken for. */
export interface Notion extends Range {
  /** Lower case, folded. */
  readonly norm: string;
  /** Stem of its base form: "led" and "lead" are one. */
  readonly root: string;
  /** The root, and a key for each row of synonyms that it stands in. */
  readonly keys: readonly string[];
}

/** The words of `text` that carry meaning, base forms and synonyms worked out; offsets count from `offset`. */
export function notionsOf(text: string, offset = 0): Notion[] {
  return tokenise(text, offset)
    .filter((t) => !STOP_WORDS.has(t.norm))
    .map((t) => ({ ...t, ...meaningOf(t.norm) }));
}

/** Plurals without an -s. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['people', 'person'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['lives', 'life'],
  ['wives', 'wife'],
]);

/** A text uses few words often: what has been worked out for one is kept. */
const forms = new Map<string, readonly string[]>();
const meanings = new Map<string, Meaning>();

/** The base forms that a folded word can have, itself among them, and the verb that it is the noun of. */
export function formsOf(norm: string): readonly string[] {
  const known = forms.get(norm);
  if (known) return known;
  const plain = norm.replace(/'s?$/, '');
  const singular = plain.replace(/([^s])s$/, '$1');
  const found = [...new Set([plain, ...bases(plain), ...verbsBehind(singular)])];
  forms.set(norm, found);
  return found;
}

/** Endings of nouns of action and the endings of the verbs that they come from (Quirk et al. 1985, I.48). */
const NOUNS_OF_ACTION: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ificat(?:e|ion)$/, ['ify']],
  [/ation$/, ['', 'e', 'ate']],
  [/ition$/, ['', 'e', 'ite']],
  [/uction$/, ['uct', 'uce']],
  [/cision$/, ['cide']],
  [/vision$/, ['vide', 'vise']],
  [/nsion$/, ['nd']],
  [/mission$/, ['mit']],
  [/ssion$/, ['ss', 'de']],
  [/ription$/, ['ribe']],
  [/olution$/, ['olve']],
  [/ion$/, ['', 'e']],
  [/ment$/, ['']],
  [/(?<=[vsrytiw])al$/, ['', 'e']],
  [/ure$/, ['e', '']],
  [/[ae]nce$/, ['', 'e']],
  [/(?<=ver|uir|jur)y$/, ['', 'e']],
];
/** Nouns that only look like one. */
const NO_ACTION = new Set('station department compartment apartment commission material'.split(' '));

/** The verbs that a noun of action can come from, where the table of verbs has them: "closure" close, "arrival" arrive. */
function verbsBehind(word: string): string[] {
  if (word.length < 6 || NO_ACTION.has(word)) return [];
  return NOUNS_OF_ACTION.flatMap(([ending, verbs]) =>
    ending.test(word)
      ? verbs
          .map((v) => word.replace(ending, v))
          .filter((v) => v.length > 2 && (VERB_READINGS.get(v) ?? []).some((r) => r.form === 'base'))
      : [],
  );
}

/** What one folded word can be taken for. */
type Meaning = Pick<Notion, 'root' | 'keys'>;

/** Root and keys of one folded word. */
export function meaningOf(norm: string): Meaning {
  const known = meanings.get(norm);
  if (known) return known;
  const meaning = workedOut(norm);
  meanings.set(norm, meaning);
  return meaning;
}

function workedOut(norm: string): Meaning {
  const plain = norm.replace(/'s?$/, '');
  const lemma = VERB_READINGS.get(plain)?.[0]?.lemma ?? PLURALS.get(plain) ?? plain;
  const root = stem(lemma);
  const rows = formsOf(plain).flatMap((form) => SYNONYM_ROWS.get(form) ?? []);
  const behind = verbsBehind(plain.replace(/([^s])s$/, '$1')).map((v) => stem(v));
  return { root, keys: [...new Set([root, stem(plain), ...behind, ...rows.map((r) => `=${r}`)])] };
}

/** Base forms that a word can have: of a verb by the tables, of a noun by its plural. */
function bases(word: string): string[] {
  return [
    ...(VERB_READINGS.get(word) ?? []).map((r) => r.lemma),
    word.replace(/ies$/, 'y'),
    word.replace(/(s|x|z|ch|sh)es$/, '$1'),
    word.replace(/([^s])s$/, '$1'),
    word.replace(/(?:ed|ing)$/, ''),
    word.replace(/(?:ed|ing)$/, 'e'),
  ];
}

/** Whether two notions can stand for each other. */
export function akin(a: { readonly keys: readonly string[] }, keys: ReadonlySet<string>): boolean {
  return a.keys.some((k) => keys.has(k));
}

/** All keys of some words, to ask of others whether they are akin to one of them. */
export const keysOf = (words: readonly { readonly keys: readonly string[] }[]): ReadonlySet<string> =>
  new Set(words.flatMap((n) => n.keys));

/** Whether a folded word can name a deed: a noun of action ("closure") or a noun that is a verb too ("vote", "ban"). */
export function isAction(norm: string): boolean {
  const plain = norm.replace(/'s?$/, '').replace(/([^s])s$/, '$1');
  return (
    verbsBehind(plain).length > 0 ||
    (VERB_READINGS.get(plain) ?? []).some((r) => r.form === 'base' || r.form === 'ing')
  );
}
