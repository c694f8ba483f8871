import { DETERMINERS } from '../../../language/grammar-words.ts';
import { NUMBER_WORDS } from '../../../language/numbers.ts';
import { isPlural } from './agreement.ts';
import { isCommon } from './as-written.ts';

const COUNTED = new RegExp(`^(?:\\d|(?:${NUMBER_WORDS})\\b|some|many|several|no|more|most|half)`, 'i');

/**
 * A noun as it stands inside a sentence: with a capital only where it is a name, with an article where it is a name that
 * has one or where a headline (`terse`) left it out.
 */
export function definite(
  words: string,
  documents: readonly { readonly text: string }[],
  terse: boolean,
): string {
  const first = firstOf(words);
  if (DETERMINERS.has(first)) return first + words.slice(first.length);
  const [head = ''] = words.split(' ');
  const named = /\s\p{Lu}/u.test(words);
  const small =
    !named && documents.some((d) => isCommon(head, d.text))
      ? words.charAt(0).toLowerCase() + words.slice(1)
      : words;
  if (COUNTED.test(small) || isPlural(small) || /['’]s?\s/.test(small)) return small;
  // A capital that is not the noun's own begins a headline, or a sentence worded like one.
  const bare = /^\p{Ll}/u.test(small) && (terse || small !== words);
  return bare || documents.some((d) => hasArticle(words, d.text)) ? `the ${small}` : small;
}

/** Whether a text puts "the" before a name, and not before a noun that the name describes. */
function hasArticle(name: string, text: string): boolean {
  for (let at = text.indexOf(`the ${name}`); at >= 0; at = text.indexOf(`the ${name}`, at + 1)) {
    const after = text.slice(at + 4 + name.length).split(/[\s]/, 2);
    if (/^[.,;:)’']/.test(after[0] ?? '') || AFTER_NOUN.test(after[1] ?? '')) return true;
  }
  return false;
}

/** What follows a noun that stands for itself. */
const AFTER_NOUN =
  /^(?:is|was|has|had|will|would|shall|must|may|can|should|does|did|to|of|in|on|and|or|for|by|from|with|at|that|which|who)$/;

/** The first word, in small letters. */
export function firstOf(words: string): string {
  return (words.split(' ')[0] ?? '').toLowerCase();
}
