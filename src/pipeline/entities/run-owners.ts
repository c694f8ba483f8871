import { GENERIC_NOUNS } from '../../language/bodies/generic-nouns.ts';
import { BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { isWord } from '../../language/dictionary.ts';
import { isKnownPlace } from '../../language/lexicon.ts';
import { NAME_POSSESSORS } from '../../language/name-words.ts';
import { PLACE_NOUNS } from '../../language/places.ts';
import { ROLE_NOUNS } from '../../language/roles.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import { capAt } from './run-words.ts';
import type { Word } from './words.ts';

/** "Kent's Family Services Board": the rest is made of common words and so needs its owner. */
export function ownsBody(words: readonly Word[], to: number): boolean {
  if (!capAt(words, to + 1) || !NAME_POSSESSORS.has(words[to + 1]!.lower)) return false;
  let end = to + 1;
  while (capAt(words, end + 1)) end++;
  const rest = words.slice(to + 1, end + 1);
  return rest.length > 2 && BODY_NOUNS.has(words[end]!.lower) && rest.every((w) => isWord(w.lower));
}

/** "Kent County Sheriff’s Office": a post owns the office that is named after it, and both have capitals. */
export const isOfficeOfPost = (words: readonly Word[], to: number): boolean =>
  capAt(words, to + 1) &&
  ROLE_NOUNS.has(words[to]!.lower) &&
  OFFICES.test(words[to + 1]!.lower) &&
  !capAt(words, to + 2);

const OFFICES = /^(?:office|department|court|bureau|commission)$/;

export function endOfCaps(words: readonly Word[], at: number): number {
  let i = at;
  while (capAt(words, i + 1) && !words[i]!.possessive) i++;
  return i;
}

/** "Northern Bakers’ Forum": a plural that owns a body's noun, with nothing but capitals up to it. */
export function endsAsPluralsBody(words: readonly Word[], to: number): boolean {
  if (!/[^s]s$/i.test(words[to]!.text) || !words[to + 1]!.cap) return false;
  return BODY_NOUNS.has(words[endOfCaps(words, to + 1)]!.lower);
}

/** "Kent Fishermen's Association": people of one trade own a body's noun or a hall, with nothing but capitals up to it. */
export const ownsAssociation = (words: readonly Word[], to: number): boolean =>
  /(?:men|women)$/.test(words[to]!.lower) &&
  words[to + 1]!.cap &&
  isOwned(words[endOfCaps(words, to + 1)]!.lower);

/** "Hatcher’s Mill", "Lucky’s Bridge": one name that is nowhere else's owns a place's noun, which running text gives a capital. */
export function ownsPlace(words: readonly Word[], from: number, to: number): boolean {
  const [owner, noun] = [words[to]!, words[to + 1]!];
  return (
    from === to &&
    noun.cap &&
    !noun.possessive &&
    PLACE_NOUNS.has(noun.lower) &&
    !capAt(words, to + 2) &&
    !GENERIC_NOUNS.has(owner.lower) &&
    !PLACE_NOUNS.has(owner.lower) &&
    !BODY_NOUNS.has(owner.lower) &&
    !isKnownPlace(owner.lower) &&
    !STOP_WORDS.has(owner.lower) &&
    !/^the$/i.test(words[from - 1]?.lower ?? '')
  );
}

/** Nouns of bodies and houses that people of a trade own. */
const isOwned = (noun: string): boolean =>
  BODY_NOUNS.has(noun) || /^(?:arms|hall|institute|rest)$/.test(noun);
