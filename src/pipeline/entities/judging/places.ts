import { FIRM_NOUNS, TRADE_WORDS } from '../../../language/bodies/firms.ts';
import { isNameOnly, isNameToo } from '../../../language/dictionary.ts';
import { isDemonym, isGivenName, isKnownPlace, isRegion } from '../../../language/lexicon.ts';
import {
  GEOGRAPHIC_HEADS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  US_STATE,
  NUMBERED_PLACES,
  VENUE_NOUNS,
} from '../../../language/places.ts';
import { isPostcode } from '../run-words.ts';
import type { Word } from '../words.ts';
import { after, before, isUnknown, lowerName, withoutNumber, type Candidate } from './candidate.ts';

/** Streets as addresses and American papers abbreviate them: "Mill St.", "Elm Ave.". */
const STREET = /^(?:st|ave|rd|blvd|hwy|pkwy)$/;

/** "River Wye", "Market Street": a noun of the name says that it is a place. */
export function namesPlace(all: readonly Word[]): boolean {
  const words = withoutNumber(all);
  if (words.length === 1 && all.length > 1)
    return PLACE_NOUNS.has(words[0]!.lower) || NUMBERED_PLACES.has(words[0]!.lower);
  if (words.length < 2) return false;
  if (all.length > words.length && NUMBERED_PLACES.has(words.at(-1)!.lower)) return true;
  const first = words[0]!.lower;
  if (GEOGRAPHIC_HEADS.has(first) && words.slice(1).every((w) => w.cap)) return true;
  if (PLACE_HEADS.has(first) && words.slice(1).some(isUnknown)) return true;
  if (PLACE_HEADS.has(first) && isKnownPlace(lowerName(words.slice(1)))) return true;
  const of = words.findIndex((w) => w.lower === 'of');
  if (of > 0) return PLACE_NOUNS.has(words[of - 1]!.lower) || words[of - 1]!.lower === 'states';
  const last = words.at(-1)!.lower;
  if (STREET.test(last) && all.length === words.length) return true;
  if (!PLACE_NOUNS.has(last) || (words.length === 2 && isGivenName(first) && isNameToo(last))) return false;
  return true;
}

/** "Springfield, Ohio": a state, province or country follows the comma. */
export function isBeforeRegion(c: Candidate): boolean {
  const next = after(c);
  if (next?.gap !== ', ' || !next.cap || next.possessive || c.line.words[c.to]!.possessive) return false;
  if (/^(?:republic|people)$/.test(next.lower)) return true;
  const two = after(c, 2);
  const pair = two?.gap === ' ' && two.cap ? `${next.lower} ${two.lower}` : next.lower;
  return isRegion(pair) || isRegion(next.lower) || US_STATE.test(next.text);
}

/** "BEIRUT (AP) — The …", "PORT LEVERING, Ohio - …", "CORBY, Sept. 17, 2025 – …": the town in capitals that opens a report. */
export function isDateline(c: Candidate): boolean {
  const { line, from, to } = c;
  const { words } = line;
  if (from !== 0 || words[0]!.gap.trim() !== '' || words.slice(0, to + 1).some((w) => !w.upper)) return false;
  const text = line.doc.text.slice(words[to]!.end, words[to]!.end + 80);
  return /^(?:, \p{L}[\p{L}. ]{1,24})?(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?)(?:,? \d{4})?)?,?(?: \((?:\p{Lu}[\p{L}\p{N} /.]{1,30})\)| \/[^/]{2,30}\/)? ?(?:—|–|--| -) ?\S/u.test(
    text,
  );
}

/** "in Jordan", "across Georgia": right after a preposition that people do not stand after. */
export function standsAsPlace(c: Candidate): boolean {
  return (
    c.outerFrom === c.from &&
    !c.line.words[c.to]!.possessive &&
    /^(?:in|at|near|across|throughout|outside|via)$/.test(before(c)?.lower ?? '')
  );
}

/** "11 Exchequer Walk, London SW1Z 4QT", "211 Customs Street, Newford": a postcode follows, or a street with its number stands before. */
export function isInAddress({ line, from, to, outerFrom }: Candidate): boolean {
  const { words } = line;
  if (
    outerFrom < from ||
    words.slice(from, to + 1).some((w) => !w.cap || /\d/.test(w.text) || POST_WORDS.test(w.lower))
  )
    return false;
  if (isPostcode(words, to + 1) && /^,? $/.test(words[to + 1]!.gap)) return true;
  const street = words[from - 1];
  if (line.doc.kind === 'official' && line.block.role === 'heading' && isAfterBuilding(words, from))
    return true;
  if (words[from]!.gap !== ', ' || !street?.cap || !(STREETS.test(street.lower) || STREET.test(street.lower)))
    return false;
  return words.slice(Math.max(0, from - 5), from - 1).some((w) => /^\d{1,5}[A-Za-z]?$/.test(w.text));
}

/** "To: Acmex Ltd, Signal House, Newford": what closes the line after a building is its town. */
const isAfterBuilding = (words: readonly Word[], at: number): boolean =>
  at > 1 &&
  at === words.length - 1 &&
  words[at]!.gap === ', ' &&
  BUILDINGS.test(words[at - 1]!.lower) &&
  words[at - 1]!.cap &&
  words[at - 1]!.gap === ' ';

/** "Keel Court, Dock Road, Newford", "Signal House, 3 Quay Street": a building where a street follows. */
export function isBuilding(c: Candidate, words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > 3 || !BUILDINGS.test(words.at(-1)!.lower) || after(c)?.gap !== ', ')
    return false;
  const number = /^\d{1,5}[A-Za-z]?$/.test(after(c)!.text) ? 1 : 0;
  for (let n = 1 + number; n <= 3 + number; n++) {
    const word = after(c, n);
    if (!word?.cap || (n > 1 && word.gap !== ' ')) return false;
    if (STREETS.test(word.lower) || STREET.test(word.lower)) return n > 1 + number;
  }
  return false;
}

const BUILDINGS =
  /^(?:building|buildings|centre|center|chambers|court|exchange|hall|house|mill|offices?|tower|works)$/;

const STREETS =
  /^(?:street|road|avenue|lane|drive|boulevard|terrace|way|walk|court|place|square|crescent|close|highway|parade|quay|row|mews|wharf)$/;
/** Floors and units of the same address. */
const POST_WORDS = /^(?:floor|suite|unit|level|room|flat|apartment|po|gpo|box|building|house|block)$/;

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
