import { isNameToo, isWord } from '../../../language/dictionary.ts';
import { TRADE_WORDS } from '../../../language/bodies/firms.ts';
import { isDemonym, isGivenName, isKnownPlace } from '../../../language/lexicon.ts';
import { PLACE_NOUNS } from '../../../language/places.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Word } from '../words.ts';
import { isPlainName, type Candidate } from './candidate.ts';

/** Places, and what is said or held under somebody's name. */
const NO_TRADE =
  /^(?:buildings?|clearings?|crossings?|dwellings?|findings?|greetings|hearings?|landings?|meetings?|papers|proceedings|rulings?|talks|years|minutes|notes|news)$/;

/** "Acmex Turbines", "Brightlea Paving": a name that is no word, then things in the plural or a kind of work. */
export function isMaker(c: Candidate, words: readonly Word[]): boolean {
  const [first, second] = words;
  const last = words.at(-1)!;
  if (c.line.titled || words.length < 2 || words.length > 3 || !isMade(last)) return false;
  if (words.length === 2) return isMakersName(first!);
  // "Acmex Marine Structures", "Ohio Apple Growers".
  if (!second!.cap || !isWord(second!.lower)) return false;
  const ofPlace = first!.cap && isKnownPlace(first!.lower) && !isNameToo(second!.lower);
  if (isDoers(last.lower) && ofPlace) return true;
  return isMakersName(first!) && (isDoers(last.lower) || TRADE_WORDS.has(second!.lower));
}

/** A name with a capital that is no word, no people and nobody. */
const isMakersName = (first: Word): boolean =>
  first.cap &&
  !first.upper &&
  first.text.length > 2 &&
  isPlainName(first) &&
  !first.lower.split(/[-‐‑]/).some(isDemonym) &&
  !isGivenName(first.lower);

const isMade = (last: Word): boolean =>
  last.cap &&
  /(?:[^s]s|ing)$/.test(last.lower) &&
  last.lower.length > 4 &&
  isWord(last.lower) &&
  !isNameToo(last.lower) &&
  !PLACE_NOUNS.has(last.lower) &&
  !NO_TRADE.test(last.lower);

/** "growers", "producers": those who do something, by the verb in the noun. */
function isDoers(lower: string): boolean {
  const stem = /^(.+)[eo]rs$/.exec(lower)?.[1];
  if (stem === undefined || NO_DOERS.test(lower)) return false;
  return [stem, `${stem}e`, stem.slice(0, -1)].some((verb) =>
    (VERB_READINGS.get(verb) ?? []).some(({ form }) => form === 'base'),
  );
}

/** Things and posts that only look so. */
const NO_DOERS =
  /^(?:numbers|flowers|posters|trailers|officers|leaders|ministers|players|singers|winners|runners)$/;
