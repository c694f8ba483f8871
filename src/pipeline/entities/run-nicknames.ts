import { isGivenName } from '../../language/lexicon.ts';
import type { Word } from './words.ts';

/** `Mary “Molly” Smith`: the index of the surname after a nickname in marks that stands after a given name, or null. */
export function nicknameEnd(words: readonly Word[], from: number, to: number): number | null {
  const [given, nickname, surname] = [words[to]!, words[to + 1], words[to + 2]];
  return to - from < 3 &&
    isGivenName(given.lower) &&
    nickname?.cap === true &&
    surname?.cap === true &&
    /^ (?:[“"]|[‘'])$/u.test(nickname.gap) &&
    /^(?:[”"]|[’']) $/u.test(surname.gap)
    ? to + 2
    : null;
}
