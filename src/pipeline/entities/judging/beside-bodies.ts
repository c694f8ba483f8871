import { CALLED_BODIES, OF_A_BODY, OWNED_BY_BODIES } from '../../../language/bodies/called.ts';
import { GENERIC_NOUNS } from '../../../language/bodies/generic-nouns.ts';
import { PREPOSITIONS } from '../../../language/grammar-words.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import { after, before, type Candidate } from './candidate.ts';
import { isSaid } from './speaking.ts';

/** "Acmex, the Korean firm that …": the noun phrase beside the name is built on a body's noun. */
export function isBodyBeside(c: Candidate): boolean {
  const next = after(c);
  if (next?.gap !== ', ' || !/^(?:an?|the)$/.test(next.lower)) return false;
  for (let n = 2; n <= 5; n++) {
    const word = after(c, n);
    if (word?.gap !== ' ' || ROLE_NOUNS.has(word.lower) || /^(?:of|for|who|at|in|from)$/.test(word.lower))
      return false;
    // "the firm's director": somebody of the firm, not the firm.
    if (word.possessive) return false;
    if (
      (GENERIC_NOUNS.has(word.lower) || CALLED_BODIES.has(word.lower)) &&
      !ROLE_NOUNS.has(after(c, n + 1)?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** "the rock band Acmex", "Acmex shares", "a Taliban spokesman". */
export function isCalledBody(c: Candidate): boolean {
  if (c.outerFrom < c.from || c.line.words[c.to]!.possessive) return false;
  const [prev, next] = [before(c), after(c)];
  if (next?.gap === ' ' && !next.cap && (OF_A_BODY.has(next.lower) || isNewsNoun(c))) return true;
  if (prev === undefined || prev.cap || prev.possessive || c.line.words[c.from]!.gap !== ' ') return false;
  return CALLED_BODIES.has(prev.lower) || BUSINESS.test(prev.lower);
}

/**
 * "The engineer Acmex Stone, which has", "Acmex Stone’s site manager": nobody is taken up by "which", and nobody has a board.
 * After a preposition "which" may be of what stands before: "a letter to Ann Smith, which".
 */
export function hasWhatBodiesHave(c: Candidate): boolean {
  const { words } = c.line;
  if (words[c.to]!.possessive)
    return OWNED_BY_BODIES.test([1, 2, 3].map((n) => after(c, n)?.lower ?? '').join(' '));
  const [next, then] = [after(c), after(c, 2)];
  return (
    next?.gap === ', ' &&
    next.lower === 'which' &&
    then?.gap === ' ' &&
    !PREPOSITIONS.has(before(c)?.lower ?? '')
  );
}

/** "Acmex newspaper", "Acmex daily said", "the Acmex news agency": what a paper or an agency is, in small letters. */
function isNewsNoun(c: Candidate): boolean {
  const [noun, then] = [after(c)!, after(c, 2)];
  if (/^(?:newspaper|weekly|tabloid|broadsheet)$/.test(noun.lower)) return true;
  const goesOn = then?.gap === ' ' ? then.lower : '';
  return noun.lower === 'daily'
    ? isSaid(goesOn)
    : noun.lower === 'news' && /^(?:agency|service)$/.test(goesOn);
}

/** Nouns of the same kind that take a body up as well: "the airline Acmex". */
const BUSINESS =
  /^(?:airline|brewer|broker|carmaker|charity|company|developer|drugmaker|firm|group|lender|newspaper|party|retailer|supermarket|union)$/;
