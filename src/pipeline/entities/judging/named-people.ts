import { isCalling, KINDS_OF_PEOPLE } from '../../../language/people.ts';
import { before, type Candidate } from './candidate.ts';
import type { Word } from '../words.ts';

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
