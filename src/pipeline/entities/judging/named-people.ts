import { isCalling, KINDS_OF_PEOPLE } from '../../../language/people.ts';
import { before, isCommonOnly, type Candidate } from './candidate.ts';
import type { Word } from '../words.ts';
import { PERSONAL_LETTERS } from '../../../language/honorifics.ts';

/** "A nice woman named Prudence", "a guide called Sky": a word of the language that somebody is called by. */
export function isNamedPerson(c: Candidate, words: readonly Word[]): boolean {
  const [word] = words;
  const [named, who] = [before(c), before(c, 2)];
  if (words.length !== 1 || word === undefined || word.upper || word.gap !== ' ' || named?.gap !== ' ')
    return false;
  return (
    /^(?:named|called)$/.test(named.lower) &&
    who !== undefined &&
    !who.cap &&
    (isCalling(who.lower) || KINDS_OF_PEOPLE.has(who.lower))
  );
}

/** "Ronan Pike TD", "Hester Quill OBE": letters right after a name and its surname. */
export const hasLetters = ({ line, to }: Candidate, words: readonly Word[]): boolean =>
  (words.length === 2 || words.length === 3) &&
  words.every((w) => w.cap && !w.upper) &&
  !words.every(isCommonOnly) &&
  line.words[to + 1]?.gap === ' ' &&
  PERSONAL_LETTERS.test(line.words[to + 1]!.text);
