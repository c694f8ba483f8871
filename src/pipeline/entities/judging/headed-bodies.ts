import { isNameToo } from '../../../language/dictionary.ts';
import { isGivenName, isKnownPlace } from '../../../language/lexicon.ts';
import { before, type Candidate, lowerName } from './candidate.ts';
import { isNoBody } from './doing-bodies.ts';
import type { Word } from '../words.ts';

/** Posts at the head of a society, which no country, ship or work has with "the". */
const HEADS =
  /^(?:chair|chairman|chairwoman|chairperson|co-chair|vice-chair|vice-chairman|president|vice-president|treasurer|convener)$/;
const CHAIRS = /^(?:chairs|chaired|co-chairs|co-founded)$/;

/**
 * "who chairs the Foxglove Growers", "president of the Vessoul Tram Riders": what has a chair or a treasurer is a body, and some
 * words with capitals are its name.
 */
export function isHeadedBody(c: Candidate, words: readonly Word[]): boolean {
  const [the, link, head] = [1, 2, 3].map((n) => before(c, n));
  if (the?.lower !== 'the' || c.line.words[c.from]!.gap !== ' ' || c.line.titled || c.line.shouting)
    return false;
  const last = words.at(-1)!;
  if (words.length < 2 || words.length > 5 || c.outerFrom < c.from || last.possessive) return false;
  if (words.some((w) => !w.cap || (w.upper && w.text.length > 1)) || isNoBody(last.lower)) return false;
  if (isKnownPlace(lowerName(words)) || (isGivenName(words[0]!.lower) && isNameToo(words[0]!.lower)))
    return false;
  if (link === undefined || the.gap !== ' ') return false;
  return (
    CHAIRS.test(link.lower) || (link.lower === 'of' && link.gap === ' ' && HEADS.test(head?.lower ?? ''))
  );
}
