import { NUMBERED_NOUNS } from '../../language/name-words.ts';
import type { Word } from './words.ts';

const NUMBER = /^\p{Lu}?\d{1,4}\p{Lu}?$/u;

/** "Outfall 002", "Water District No. 3": the index of the number that belongs to the name, or null. */
export function numberAfter(words: readonly Word[], at: number): number | null {
  const frequency = frequencyAfter(words, at);
  if (frequency !== null) return frequency;
  if (!NUMBERED_NOUNS.has(words[at]!.lower) || words[at]!.possessive) return null;
  const next = words[at + 1];
  if (next?.gap !== ' ') return null;
  if (NUMBER.test(next.text)) return pairEnd(words, at + 1);
  return /^no\.?$/.test(next.lower) && next.cap && NUMBER.test(words[at + 2]?.text ?? '') ? at + 2 : null;
}

/** "KQZT 89.5", "Vessoul FM 97.3": where a station is heard, after its letters or its band. */
function frequencyAfter(words: readonly Word[], at: number): number | null {
  const [station, whole, part] = [words[at]!, words[at + 1], words[at + 2]];
  const is =
    /^(?:[KW][A-Z]{2,3}|FM|AM)$/.test(station.text) &&
    whole?.gap === ' ' &&
    /^(?:8[789]|9\d|10[0-8])$/.test(whole.text) &&
    part?.gap === '.' &&
    /^\d$/.test(part.text);
  return is ? at + 2 : null;
}

/** "Runway 9/27": a runway has a number from either end. */
const pairEnd = (words: readonly Word[], at: number): number =>
  words[at + 1]?.gap === '/' && NUMBER.test(words[at + 1]!.text) ? at + 1 : at;
