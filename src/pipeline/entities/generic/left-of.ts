import { GENERIC_NOUNS } from '../../../language/bodies/generic-nouns.ts';
import { tagsOf } from '../../../language/lexicon.ts';
import { STOP_WORDS } from '../../../language/stop-words.ts';
import type { Marks } from '../marks.ts';
import type { Word } from '../words.ts';

/** The index of the first word that belongs to the noun at `at`: what says which, or whose it is. */
export function leftOf(words: readonly Word[], at: number, marks: Marks): number {
  let i = at;
  while (i > 0 && /^ $/.test(words[i]!.gap)) {
    const prev = words[i - 1]!;
    const name = marks.on[i - 1];
    if (name !== undefined) {
      return name.type === 'place' || name.type === 'organisation' ? marks.from[i - 1]! : i;
    }
    // "Our own board": the word before "own" says whose.
    if (
      (STOP_WORDS.has(prev.lower) && prev.lower !== 'own') ||
      (prev.possessive && prev.cap) ||
      (prev.cap && !prev.initial) ||
      // "The state’s regulator": what owns is a noun.
      (!prev.possessive &&
        tagsOf(prev.lower).some(
          (t) =>
            t === 'PastTense' ||
            (t === 'Infinitive' && prev.lower !== 'own' && !tagsOf(prev.lower).includes('Noun')),
        ) &&
        !isNounHere(words, i - 1))
    )
      break;
    i--;
  }
  const owner = marks.on[i - 1];
  if (owner !== undefined && words[i - 1]?.possessive && /^[’']s? $/.test(words[i]!.gap))
    return marks.from[i - 1]!;
  return i;
}

/** "The state board", "its transport authority": what an article leads is no verb, nor is a noun for a body. */
const isNounHere = (words: readonly Word[], at: number): boolean =>
  !tagsOf(words[at]!.lower).includes('PastTense') &&
  (GENERIC_NOUNS.has(words[at]!.lower) ||
    (words[at]!.gap === ' ' &&
      /^(?:the|an?|its|their|his|her|our|my|this|that)$/.test(words[at - 1]?.lower ?? '')));
