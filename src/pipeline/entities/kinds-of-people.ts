import { BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { SCHOOL_WORDS } from '../../language/bodies/schools.ts';
import { isNameToo, isWord } from '../../language/dictionary.ts';
import { isDemonym, isGivenName } from '../../language/lexicon.ts';
import { PLACE_NOUNS } from '../../language/places.ts';
import { PARTISANS } from '../../language/roles.ts';
import type { Word } from './words.ts';

/** "Republican Ann Smith", "Norwegian Ann Smith": of which party or people somebody is, before a full name. */
export function afterKind(words: readonly Word[], from: number, to: number): number {
  const [kind, first] = [words[from]!.lower, words[from + 1]?.lower ?? ''];
  const last = words[to]!.lower;
  return to - from >= 2 &&
    (isDemonym(kind) || PARTISANS.has(kind)) &&
    !isGivenName(kind) &&
    isGivenName(first) &&
    (!isWord(last) || isNameToo(last)) &&
    words.slice(from + 1, to + 1).every((w) => w.cap) &&
    !BODY_NOUNS.has(last) &&
    !SCHOOL_WORDS.has(last) &&
    !PLACE_NOUNS.has(last)
    ? from + 1
    : from;
}
