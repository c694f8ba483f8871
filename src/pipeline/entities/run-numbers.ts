import { NUMBERED_NOUNS } from '../../language/name-words.ts';
import type { Word } from './words.ts';

const NUMBER = /^\p{Lu}?\d{1,4}\p{Lu}?$/u;

/** "Outfall 002", "Water District No. 3": the index of the number that belongs to the name, or null. */
export function numberAfter(words: readonly Word[], at: number): number | null {
  if (!NUMBERED_NOUNS.has(words[at]!.lower) || words[at]!.possessive) return null;
  const next = words[at + 1];
  if (next?.gap !== ' ') return null;
  if (NUMBER.test(next.text)) return pairEnd(words, at + 1);
  return /^no\.?$/.test(next.lower) && next.cap && NUMBER.test(words[at + 2]?.text ?? '') ? at + 2 : null;
}

/** "Runway 9/27": a runway has a number from either end. */
const pairEnd = (words: readonly Word[], at: number): number =>
  words[at + 1]?.gap === '/' && NUMBER.test(words[at + 1]!.text) ? at + 1 : at;
