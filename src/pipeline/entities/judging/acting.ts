import { isNameOnly, isNameToo } from '../../../language/dictionary.ts';
import { isGivenName, isKnownPlace, tagsOf } from '../../../language/lexicon.ts';
import { after, before, isPlainName, type Candidate } from './candidate.ts';
import { isSaid, speaks } from './speaking.ts';
import type { Word } from '../words.ts';

/** People of a trade and names of diseases, which the dictionary lacks: at the head of a sentence they are words. */
const PLAIN_PLURAL = /(?:men|women|ors|ers|ists|osis|itis|aemia|emia)$/;

/** One word that is no word of the language and does what bodies do. */
export function isActingBody(c: Candidate, words: readonly Word[]): boolean {
  return (
    words.length === 1 &&
    !(words[0]!.initial && PLAIN_PLURAL.test(words[0]!.lower)) &&
    isPlainName(words[0]!) &&
    !isNameToo(words[0]!.lower) &&
    !isGivenName(words[0]!.lower) &&
    acts(c)
  );
}

/** "Kentford Water must", "Kentford Power said": a name that is no word before what is supplied, and it does what bodies do. */
export function isActingSupplier(c: Candidate, words: readonly Word[]): boolean {
  const [first, last] = [words[0]!, words.at(-1)!];
  return (
    words.length === 2 &&
    SUPPLIED.test(last.lower) &&
    last.cap &&
    isPlainName(first) &&
    !isGivenName(first.lower) &&
    after(c)?.gap === ' ' &&
    (isSaid(after(c)!.lower) || /^(?:must|may|shall|should|could|can)$/.test(after(c)!.lower))
  );
}

const SUPPLIED =
  /^(?:water|power|rail|heat|hydro|electric|light|broadband|fibre|fiber|mobile|network|networks)$/;

/** One word that the dictionary has as a name only, with no article before it, and that does what people and bodies do. */
export function isActingName(c: Candidate, words: readonly Word[]): boolean {
  const [word] = words;
  if (
    words.length > 1 ||
    word === undefined ||
    !isNameOnly(word.lower) ||
    word.upper ||
    before(c)?.lower === 'the'
  )
    return false;
  return !isKnownPlace(word.lower) && !isGivenName(word.lower) && acts(c);
}

const ACTING = /^(?:has|have|is|was|will|would|had|plans|expects|hopes|did|does|owns|makes|runs)$/;

function acts(c: Candidate): boolean {
  const next = after(c);
  if (next === undefined || c.line.words[c.to]!.possessive) return speaks(c);
  return (
    speaks(c) ||
    (/^ $/.test(next.gap) &&
      !next.cap &&
      (ACTING.test(next.lower) || tagsOf(next.lower).includes('PastTense'))) ||
    before(c)?.lower === 'by'
  );
}
