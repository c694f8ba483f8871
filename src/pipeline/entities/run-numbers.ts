import { NUMBERED_NOUNS } from '../../language/name-words.ts';
import type { Word } from './words.ts';

/** "Outfall 002", "Water District No. 3": the index of the number that belongs to the name, or null. */
export function numberAfter(words: readonly Word[], at: number): number | null {
  if (!NUMBERED_NOUNS.has(words[at]!.lower) || words[at]!.possessive) return null;
  const next = words[at + 1];
  if (next?.gap !== ' ') return null;
  if (/^\d{1,4}[A-Z]?$/.test(next.text)) return at + 1;
  return /^no\.?$/.test(next.lower) && next.cap && /^\d{1,4}[A-Z]?$/.test(words[at + 2]?.text ?? '')
    ? at + 2
    : null;
}
