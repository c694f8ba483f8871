import { BODY_NOUNS } from '../../../language/bodies/nouns.ts';
import { GENERIC_NOUNS } from '../../../language/bodies/generic-nouns.ts';
import { PAPER_NOUNS } from '../../../language/bodies/papers.ts';
import { isWord } from '../../../language/dictionary.ts';
import { INSTRUMENTS } from '../../../language/instruments.ts';
import { STOP_WORDS } from '../../../language/stop-words.ts';
import type { Word } from '../words.ts';
import { after, before, type Candidate } from './candidate.ts';
import { isOccasion, isPostWord } from './things.ts';

/** "at the Silver Spoon", "landlord of the Three Keys": a house with a sign, called by words of the language. */
export function isHouse(c: Candidate, words: readonly Word[]): boolean {
  const [the, at, whose] = [before(c), before(c, 2), before(c, 3)];
  if (c.line.doc.kind === 'official' || c.line.titled || c.line.shouting || words.length > 2) return false;
  if (the?.lower !== 'the' || the.initial || words.some((w) => !isSignWord(w)) || isOccasion(words))
    return false;
  // "the Games", "the Oscars": plurals are held, and not entered.
  if (words.length === 1 && /[^s]s$/.test(words[0]!.lower)) return false;
  const there =
    /^(?:at|outside|opposite)$/.test(at?.lower ?? '') ||
    (at?.lower === 'of' && /^(?:landlord|landlady|licensee|regulars?|publican)$/.test(whose?.lower ?? ''));
  const next = after(c);
  return there && (next?.gap !== ' ' || (!next.cap && STOP_WORDS.has(next.lower)));
}

/** A word of the language with a capital, and none for a body, a post, a newspaper or a paper. */
const isSignWord = ({ lower, cap, upper, possessive }: Word): boolean =>
  cap &&
  !upper &&
  !possessive &&
  isWord(lower) &&
  !BODY_NOUNS.has(lower) &&
  !GENERIC_NOUNS.has(lower) &&
  !PAPER_NOUNS.has(lower) &&
  !INSTRUMENTS.has(lower) &&
  !isPostWord(lower);
