import { isNameToo, isWord } from '../../../language/dictionary.ts';
import { isDemonym, isGivenName } from '../../../language/lexicon.ts';
import { PLACE_NOUNS } from '../../../language/places.ts';
import type { Word } from '../words.ts';
import { isPlainName, type Candidate } from './candidate.ts';

/** Places, and what is said or held under somebody's name. */
const NO_TRADE =
  /^(?:buildings?|clearings?|crossings?|dwellings?|findings?|greetings|hearings?|landings?|meetings?|papers|proceedings|rulings?|talks|years|minutes|notes|news)$/;

/** "Acmex Turbines", "Brightlea Paving": a name that is no word, then things in the plural or a kind of work. */
export function isMaker({ line }: Candidate, words: readonly Word[]): boolean {
  const [first] = words;
  const last = words.at(-1)!;
  return (
    words.length === 2 &&
    !line.titled &&
    first!.cap &&
    last.cap &&
    !first!.upper &&
    first!.text.length > 2 &&
    isPlainName(first!) &&
    !first!.lower.split(/[-‐‑]/).some(isDemonym) &&
    !isGivenName(first!.lower) &&
    /(?:[^s]s|ing)$/.test(last.lower) &&
    last.lower.length > 4 &&
    isWord(last.lower) &&
    !isNameToo(last.lower) &&
    !PLACE_NOUNS.has(last.lower) &&
    !NO_TRADE.test(last.lower)
  );
}
