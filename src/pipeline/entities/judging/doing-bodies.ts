import { DOCUMENT_NOUNS, PART_NOUNS, WORK_NOUNS } from '../../../language/documents.ts';
import { isWord } from '../../../language/dictionary.ts';
import { BE, HAVE, MODALS } from '../../../language/grammar-words.ts';
import { isGivenName } from '../../../language/lexicon.ts';
import { isCalling } from '../../../language/people.ts';
import { PLACE_NOUNS } from '../../../language/places.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import { BODY_DEEDS } from '../../../language/verbs/deeds-of-bodies.ts';
import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import { after, before, isCommonOnly, type Candidate } from './candidate.ts';
import { isDateWord } from '../run-words.ts';
import { isAgent, isApposed, isParty, isTold } from './hired-bodies.ts';
import { isSaid } from './speaking.ts';
import type { Word } from '../words.ts';

/**
 * "Kestrel Bicycle Repair apologised", "The seller, Silver Inns, said": some capitalised words of the language, without
 * an article, that do what bodies do. Nobody is called so, and no place says anything.
 */
export function isDoingBody(c: Candidate, words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  if (!isNamedByWords(c, words) || !isCommonOnly(last) || isNoBody(last.lower)) return false;
  return isDoing(c) || employs(c) || isAgent(c, last.lower) || isParty(c);
}

/** "told Silver Lining on Monday", "a contractor, Kestrel Response,": whom one tells, and what is put beside its trade. */
export const isAddressedBody = (c: Candidate, words: readonly Word[]): boolean =>
  isNamedByWords(c, words) &&
  isWord(words.at(-1)!.lower) &&
  !words.some((w) => ROLE_NOUNS.has(w.lower)) &&
  ((isTold(c) && isCommonOnly(words[0]!)) || (isApposed(c) && isCommonOnly(words.at(-1)!)));

/** Some words with capitals and no article before them, in running text; "Odette Brook" is somebody. */
const isNamedByWords = (c: Candidate, words: readonly Word[]): boolean =>
  words.length > 1 &&
  words.length < 6 &&
  !c.line.titled &&
  !c.line.shouting &&
  c.outerFrom === c.from &&
  words.every((w) => w.cap && !(w.upper && w.text.length > 1) && !/\d/.test(w.text)) &&
  !words.at(-1)!.possessive &&
  !words.some((w) => isCalling(w.lower)) &&
  !isGivenName(words[0]!.lower) &&
  before(c)?.lower !== 'the' &&
  !isRest(c);

/** Papers, their parts, works, posts and single places; "Inns" and "Lines" in the plural are what a firm runs. */
export const isNoBody = (lower: string): boolean =>
  PLACE_NOUNS.has(lower) ||
  // A lake, or a supplier, for which a rule of its own decides.
  lower === 'water' ||
  PART_NOUNS.has(lower) ||
  [lower, lower.replace(/s$/, '')].some(
    (w) => DOCUMENT_NOUNS.has(w) || WORK_NOUNS.has(w) || ROLE_NOUNS.has(w),
  );

/** "Best of | Larne Ferries", "Kestrel | Bicycle Repair" at the head of a sentence: the end of a longer name. */
const isRest = (c: Candidate): boolean =>
  (before(c)?.cap === true && !isDateWord(before(c)!.lower) && c.line.words[c.from]!.gap === ' ') ||
  (/^(?:of|and|&|for)$/.test(before(c)?.lower ?? '') && before(c, 2)?.cap === true);

/** A verb of saying, or of what bodies do, right after the name or after auxiliaries: "would prefer", "is suing", "was founded". */
function isDoing(c: Candidate): boolean {
  let passive = false;
  for (let n = 1; n <= 4; n++) {
    const word = after(c, n);
    if (word === undefined || word.cap || !(n === 1 ? /^,? $/ : /^ $/).test(word.gap)) return false;
    const readings = VERB_READINGS.get(word.lower) ?? [];
    const deed = readings.some(
      ({ lemma, form }) =>
        BODY_DEEDS.has(lemma) &&
        (n > 1 || form !== 'base') &&
        (!passive || form === 'ing' || DONE_TO_BODIES.test(lemma)),
    );
    if (deed || (!passive && isSaid(word.lower))) return true;
    if (word.gap !== ' ' || !isAuxiliary(word.lower)) return false;
    passive ||= BE.has(word.lower);
  }
  return false;
}

/** What is done to firms and clubs, and not to things. */
const DONE_TO_BODIES = /^(?:found|fine|hire|sue|incorporate|evict)$/;

const isAuxiliary = (lower: string): boolean =>
  BE.has(lower) ||
  HAVE.has(lower) ||
  MODALS.has(lower) ||
  /^(?:not|also|now|since|still|already|later|then|once|always|never|yet)$/.test(lower);

/** "a fund manager at Copper Bond Insurance", "has driven for Silver Inns": where somebody of a calling works. */
function employs(c: Candidate): boolean {
  const [link, who] = [before(c), before(c, 2)];
  if (link === undefined || who === undefined || link.gap !== ' ' || who.cap) return false;
  if (link.lower === 'for' && WORKS.test(who.lower)) return true;
  return /^(?:at|for|with)$/.test(link.lower) && ROLE_NOUNS.has(who.lower);
}

/** What one does for a firm. */
const WORKS = /^(?:works?|worked|working|drives?|drove|driven|driving|flies|flew|flown)$/;
