import dictionary from 'dictionary-en';
import { americanSpellings } from './british.ts';

/** Prefixes that an entry's flags give it, as the affix file has them: "independent" is "dependent" with I. */
const PREFIX_FLAGS: ReadonlyMap<string, string> = new Map([
  ['A', 're'],
  ['C', 'de'],
  ['E', 'dis'],
  ['F', 'con'],
  ['I', 'in'],
  ['K', 'pro'],
  ['U', 'un'],
]);

/**
 * The words of a kept English spelling dictionary (SCOWL, by the package `dictionary-en`), to tell words from
 * names: those it has in lower case are words of the language, those it has only with a capital are names.
 */
const { words, names } = readEntries(new TextDecoder().decode(dictionary.dic));

function readEntries(text: string): { words: ReadonlySet<string>; names: ReadonlySet<string> } {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const line of text.split('\n').slice(1)) {
    const [entry = '', flags = ''] = line.trim().split(/[/\t]/, 2);
    if (entry === '') continue;
    if (entry !== entry.toLowerCase()) {
      capital.add(entry.toLowerCase());
      continue;
    }
    lower.add(entry);
    for (const flag of flags) {
      const prefix = PREFIX_FLAGS.get(flag);
      if (prefix !== undefined) lower.add(prefix + entry);
    }
  }
  return { words: lower, names: capital };
}

/** Regular endings, and what stands in their place in the base form. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y', 'ie']],
  [/ied$/, ['y', 'ie']],
  [/iest$/, ['y']],
  [/ier$/, ['y']],
  [/ily$/, ['y']],
  [/sses$/, ['ss']],
  [/(?:es|ed|er|est|ing|ings|ers|or|ors)$/, ['', 'e']],
  [/(?:s|d|r|ly|ness|ment|ments|able|less|ful)$/, ['']],
  [/([b-df-hj-np-tv-z])\1(?:ed|ing|er|est|ers)$/, ['$1']],
];
const PREFIXES = /^(?:un|re|non|mis|dis|pre|over|under|out|anti|co|sub|super|inter|counter)-?(?=[a-z]{3})/;

/**
 * Whether a lower-case word is a word of the language, in its base form or a regular inflection. The dictionary is
 * American, so a British spelling is looked up as the American one.
 */
export function isWord(lower: string): boolean {
  if (words.has(lower) || hasBase(lower) || americanSpellings(lower).some(isListed)) return true;
  if (lower.includes('-')) return lower.split('-').every((part) => part !== '' && isWord(part));
  const bare = lower.replace(PREFIXES, '');
  return bare !== lower && (words.has(bare) || hasBase(bare));
}

/** As it stands or with one plain ending: a spelling that was guessed at is put to nothing looser. */
const isListed = (lower: string): boolean =>
  words.has(lower) || (/(?:s|ed|ing|er|ers)$/.test(lower) && hasBase(lower));

function hasBase(lower: string): boolean {
  return ENDINGS.some(
    ([ending, bases]) =>
      ending.test(lower) &&
      bases.some((base) => lower.replace(ending, base).length > 2 && words.has(lower.replace(ending, base))),
  );
}

/** Whether the dictionary knows the lower-case word as a name and not as a word. */
export function isNameOnly(lower: string): boolean {
  return names.has(lower) && !isWord(lower);
}

/** Whether the dictionary has the word as a name, and as a word only by its ending: "James" is no plural of "jam". */
export function isNameFirst(lower: string): boolean {
  return names.has(lower) && !words.has(lower);
}

/** Whether the dictionary knows the lower-case word as a name (it may be a word too). */
export function isNameToo(lower: string): boolean {
  return names.has(lower);
}
