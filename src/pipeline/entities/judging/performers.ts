import { isWord } from '../../../language/dictionary.ts';
import { isDemonym, isGivenName } from '../../../language/lexicon.ts';
import type { Word } from '../words.ts';

/** Those who play or sing together, as their name ends. */
const TOGETHER =
  /^(?:band|bands|choir|chorale|philharmonic|sinfonia|sinfonietta|quartet|quintet|octet|opera|ballet|players|singers)$/;
/** What stands before such a noun in the name of a company or a band, and hardly in the name of a work or a thing. */
const KIND =
  /^(?:brass|silver|pipe|steel|concert|military|marching|jazz|swing|dance|youth|town|village|city|colliery|works|regimental|salvation|national|royal|state|grand|chamber|festival|touring|community|school|college|university|cathedral|church|gospel|male|female|ladies|women|men|voice|voices|string|wind|saxophone|northern|southern|eastern|western|north|south|east|west|central|folk|ceilidh|philharmonic|symphony|contemporary|junior|senior|temperance|mission)$/;

/** "Kentford Silver Band", "Northern Opera", "Vessoul Quartet": who they are, or where they are from, then what they do together. */
export function isPerformers(words: readonly Word[]): boolean {
  const before = words.slice(0, -1);
  return (
    before.length > 0 &&
    TOGETHER.test(words.at(-1)!.lower) &&
    words.every((w) => w.cap || /^(?:of|and|&)$/.test(w.lower)) &&
    before.every((w) => !w.possessive || /^(?:men|women|ladies|children)$/.test(w.lower)) &&
    (KIND.test(before.at(-1)!.lower) ||
      before.some((w) => isDemonym(w.lower) || (!isWord(w.lower) && !isGivenName(w.lower))))
  );
}
