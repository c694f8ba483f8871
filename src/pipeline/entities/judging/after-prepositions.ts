import { FIRM_NOUNS, TRADE_WORDS } from '../../../language/bodies/firms.ts';
import { isNameOnly, isNameToo } from '../../../language/dictionary.ts';
import { isDemonym, isGivenName } from '../../../language/lexicon.ts';
import { isCalling, KINDS_OF_PEOPLE } from '../../../language/people.ts';
import { PLACE_NOUNS, PLACE_PREPOSITIONS, VENUE_NOUNS } from '../../../language/places.ts';
import { after, before, isUnknown, type Candidate } from './candidate.ts';
import type { Word } from '../words.ts';

/** "in Jordan", "across Georgia": right after a preposition that people do not stand after. */
export function standsAsPlace(c: Candidate): boolean {
  return (
    c.outerFrom === c.from &&
    !c.line.words[c.to]!.possessive &&
    /^(?:in|at|near|across|throughout|outside|via)$/.test(before(c)?.lower ?? '')
  );
}

/** "at the Corn Exchange", "outside Elm Leisure Centre": what is both a body and a building, and nobody works or studies there in these words. */
export function isVenue(c: Candidate, words: readonly Word[]): boolean {
  if (words.length < 2 || words.some((w) => !w.cap) || !VENUE_NOUNS.has(words.at(-1)!.lower)) return false;
  if (c.line.words[c.to]!.possessive || c.outerFrom < c.from) return false;
  const prev = before(c);
  const at = prev?.lower === 'the' ? before(c, 2) : prev;
  return /^(?:at|in|inside|outside|near|opposite|beside|behind)$/.test(at?.lower ?? '');
}

/** "taken on to Port Torr, where": one is brought there, and something happens there. */
export function isWhere(c: Candidate): boolean {
  const next = after(c);
  return (
    c.outerFrom === c.from &&
    next?.lower === 'where' &&
    next.gap === ', ' &&
    /^(?:to|from|into|onto|through|via|reached|left|visited)$/.test(before(c)?.lower ?? '')
  );
}

/** "in Torbridge": a name after a preposition of place. */
export function isAfterPreposition(c: Candidate, words: readonly Word[]): boolean {
  return (
    words.length <= 3 &&
    (words.some(isUnknown) || words.length === 2) &&
    PLACE_PREPOSITIONS.has(before(c)?.lower ?? '')
  );
}

/** "in Mercer on Tuesday": one word that may be a name, alone and not at the head of a sentence. */
export function isInSomewhere(c: Candidate, words: readonly Word[]): boolean {
  const [word] = words;
  const next = after(c);
  if (
    words.length !== 1 ||
    word === undefined ||
    word.initial ||
    word.upper ||
    word.possessive ||
    c.line.titled
  )
    return false;
  if (
    !isNameToo(word.lower) ||
    isGivenName(word.lower) ||
    isDemonym(word.lower) ||
    PLACE_NOUNS.has(word.lower)
  )
    return false;
  const prev = before(c);
  return (
    prev !== undefined &&
    !prev.cap &&
    /^(?:in|near|outside)$/.test(prev.lower) &&
    !(next?.gap === ' ' && (next.cap || /^\d/.test(next.text)))
  );
}

/** "Acmex Builders of Kentford", "Ann Brook, 71, of Kentford": where a firm is, and where somebody with an age lives. */
export function isOfSomewhere(c: Candidate, words: readonly Word[]): boolean {
  if (
    words.length > 2 ||
    !words.some(isUnknown) ||
    words.some((w) => !w.cap || w.upper || isGivenName(w.lower))
  )
    return false;
  const [of, whose] = [before(c), before(c, 2)];
  if (of?.lower !== 'of' || whose === undefined || c.line.words[c.to]!.possessive) return false;
  return /^\d\d$/.test(whose.text)
    ? of.gap === ', '
    : of.gap === ' ' && whose.cap && (FIRM_NOUNS.has(whose.lower) || TRADE_WORDS.has(whose.lower));
}

/** "the MP for Kentford", "a farmer from Vessoul", "a 22-year-old from Hill": whom a seat elects is for a place, and somebody is from one. */
export function isHomeOf(c: Candidate, words: readonly Word[]): boolean {
  const [link, whose] = [before(c), before(c, 2)];
  if (
    words.length > 2 ||
    words.some((w) => !w.cap || w.upper || w.possessive || isGivenName(w.lower) || isDemonym(w.lower)) ||
    link?.gap !== ' ' ||
    whose === undefined
  )
    return false;
  if (link.lower === 'from' && words.length === 1 && AGED.test(whose.lower)) return true;
  if (!words.some(isUnknown)) return false;
  if (link.lower === 'for') return ELECTED.test(whose.text);
  return link.lower === 'from' && !whose.cap && (isCalling(whose.lower) || KINDS_OF_PEOPLE.has(whose.lower));
}

/** Somebody by age, who is from nowhere but a place. */
const AGED = /^(?:\d+-year-old|woman|man|couple|mother|father|teenager|pensioner|grandmother|grandfather)$/;

/** "a Kentford judge", "downtown Kentford": a town where a word beside it is one that towns have. */
export function isOfTown(c: Candidate, words: readonly Word[]): boolean {
  const [word] = words;
  const [prev, next] = [before(c), after(c)];
  if (words.length !== 1 || word === undefined || !isUnknown(word) || word.upper || word.possessive)
    return false;
  if (isGivenName(word.lower) || isDemonym(word.lower) || /\d/.test(word.text) || prev === undefined)
    return false;
  if (word.gap !== ' ') return false;
  if (/^(?:downtown|nearby|suburban)$/.test(prev.lower)) return true;
  return /^an?$/.test(prev.lower) && next?.gap === ' ' && OF_TOWNS.test(next.lower);
}

/** Those and what a town has, and no maker or people: "a Kentford hotel". */
const OF_TOWNS =
  /^(?:judge|jury|court|magistrates?|hotel|pub|landlord|landlady|publican|residents?|nightclub|restaurant|shopkeeper|hospital|councill?or)$/;

const ELECTED = /^(?:MP|MSP|MS|MEP|MLA|MPP|MNA|MHA|TD|AM|[Cc]ouncillor|[Ss]enator|[Mm]ember|[Cc]andidate)$/;

/** "from Cherbourg": one word that is only a name. */
export function isAfterWeakPreposition(c: Candidate, words: readonly Word[]): boolean {
  const [word] = words;
  return (
    words.length === 1 &&
    word !== undefined &&
    isNameOnly(word.lower) &&
    !isGivenName(word.lower) &&
    !word.possessive &&
    /^(?:from|of|to|between)$/.test(before(c)?.lower ?? '')
  );
}
