import { BODY_NOUNS } from '../../../language/bodies/nouns.ts';
import { WORDS_FIRST } from '../../../language/given-names.ts';
import { POST_LETTERS } from '../../../language/honorifics.ts';
import { isGivenName } from '../../../language/lexicon.ts';
import { SURNAME_HEADS } from '../../../language/name-words.ts';
import { isCalling, KINDS_OF_PEOPLE } from '../../../language/people.ts';
import { PLACE_NOUNS } from '../../../language/places.ts';
import type { Word } from '../words.ts';
import { before, type Candidate } from './candidate.ts';

/**
 * "His solicitor, Grace Hall, said", "shortstop Leo Field", "the chief executive, Amber Law": right after what somebody
 * does, a given name and one surname call that person, whatever else the surname is a noun for.
 */
export function isBesidePost(c: Candidate, words: readonly Word[]): boolean {
  const [first, second] = [words[0]!, words[1]];
  const last = words.at(-1)!;
  const post = before(c);
  const isOneSurname =
    words.length === 2 || (words.length === 3 && SURNAME_HEADS.has(second!.lower.replace(/\.$/, '')));
  return (
    isOneSurname &&
    !c.line.titled &&
    words.every((w) => w.cap && !/\d/.test(w.text)) &&
    !BODY_NOUNS.has(last.lower) &&
    /^,? $/.test(first.gap) &&
    post !== undefined &&
    !post.possessive &&
    (POST_LETTERS.test(post.text) || isCalling(post.lower) || KINDS_OF_PEOPLE.has(post.lower)) &&
    (isGivenName(first.lower) ||
      (WORDS_FIRST.has(first.lower) && (!PLACE_NOUNS.has(last.lower) || isOwn(c, post))))
  );
}

/** "His solicitor,": whose trade it is stands before it. */
const isOwn = (c: Candidate, post: Word): boolean =>
  isCalling(post.lower) && /^(?:his|her|its|their|my|our)$/.test(before(c, 2)?.lower ?? '');
