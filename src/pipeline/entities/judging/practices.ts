import { isGivenName } from '../../../language/lexicon.ts';
import { PLACE_HEADS, PLACE_NOUNS } from '../../../language/places.ts';
import { after, before, isCommonOnly, type Candidate } from './candidate.ts';
import type { Word } from '../words.ts';

/** Those of a profession that firms practise, in the plural: put beside one name they are that firm. */
const PRACTITIONERS =
  /^(?:accountants|actuaries|adjusters|advisers|advisors|agents|architects|auctioneers|auditors|bankers|brokers|builders|consultants|contractors|engineers|lawyers|planners|printers|publishers|solicitors|stockbrokers|surveyors|undertakers|valuers|analysts)$/;

/** One of them, who is of a firm rather than of a town. */
const PRACTITIONER =
  /^(?:accountant|actuary|analyst|architect|attorney|auditor|barrister|broker|consultant|counsel|economist|lawyer|partner|solicitor|stockbroker|surveyor|valuer)$/;

/** How many words before "of" may hold the one who is of the firm, and what they are. */
const REACH = 7;

/**
 * "The consultants Quarle Fenn", "Quarle Fenn, the loss adjusters,", "her lawyer, Ann Brook of Quarle Fenn": two or three
 * surnames beside a profession are the firm that practises it.
 */
export function isPractice(c: Candidate, words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > 3 || c.outerFrom < c.from || c.line.titled) return false;
  const [first, last] = [words[0]!, words.at(-1)!];
  if (words.some((w) => !w.cap || w.upper || /\d/.test(w.text) || isCommonOnly(w) || isGivenName(w.lower)))
    return false;
  if (PLACE_HEADS.has(first.lower) || PLACE_NOUNS.has(last.lower)) return false;
  return isCalledPractice(c) || isWhereOneWorks(c);
}

function isCalledPractice(c: Candidate): boolean {
  const [prev, next] = [before(c), after(c)];
  // "The architects Quarle and Fenn" are two people.
  if (next !== undefined && /^(?:and|&)$/.test(next.lower)) return false;
  if (prev !== undefined && c.line.words[c.from]!.gap === ' ' && PRACTITIONERS.test(prev.lower)) return true;
  if (next?.gap !== ', ' || c.line.words[c.to]!.possessive) return false;
  for (let n = /^(?:the|an?)$/.test(next.lower) ? 2 : 1; n <= 4; n++) {
    const word = after(c, n);
    if (word === undefined || word.cap || (n > 1 && word.gap !== ' ')) return false;
    if (PRACTITIONERS.test(word.lower)) return /^[,.]|^$/.test(after(c, n + 1)?.gap ?? '');
  }
  return false;
}

function isWhereOneWorks(c: Candidate): boolean {
  const [link, who] = [before(c), before(c, 2)];
  if (link === undefined || who === undefined || !/^,? $/.test(link.gap)) return false;
  if (!/^(?:of|at|with)$/.test(link.lower) || c.line.words[c.from]!.gap !== ' ') return false;
  if (!who.cap) return link.gap === ' ' && (PRACTITIONER.test(who.lower) || PRACTITIONERS.test(who.lower));
  for (let n = 3; n <= REACH; n++) {
    const word = before(c, n);
    if (word === undefined || /[.;:!?]/.test(before(c, n - 1)!.gap)) return false;
    if (!word.cap) return PRACTITIONER.test(word.lower) && /^,? $/.test(before(c, n - 1)!.gap);
  }
  return false;
}
