import { BODY_ABBREVIATIONS } from '../../../language/bodies/abbreviations.ts';
import { COMPANY_FORMS, TRADE_WORDS } from '../../../language/bodies/firms.ts';
import { BODY_HEADS, BODY_NOUNS, SOLE_BODIES, WEAK_BODY_NOUNS } from '../../../language/bodies/nouns.ts';
import { PAPER_NOUNS } from '../../../language/bodies/papers.ts';
import { SCHOOL_LETTERS, SCHOOL_WORDS } from '../../../language/bodies/schools.ts';
import { DISTRICT_SERVICES } from '../../../language/bodies/territorial.ts';
import { ORDINALS } from '../../../language/ordinals.ts';
import { isDemonym, isGivenName, isKnownBody, isRegion } from '../../../language/lexicon.ts';
import { PLACE_NOUNS } from '../../../language/places.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import {
  after,
  isCommonOnly,
  isInitial,
  isPlainName,
  lowerName,
  type Candidate,
  withoutNumber,
} from './candidate.ts';
import type { Word } from '../words.ts';

/** "Kent County Council", "Acmex Ltd": the last word is a body's noun. */
export function endsAsBody(all: readonly Word[]): boolean {
  const words = withoutNumber(all);
  const last = words.at(-1)!;
  if (words.length > 1 && (BODY_ABBREVIATIONS.has(last.text) || isCompanyForm(last))) return true;
  if (words.length > 1 && PAPER_NOUNS.has(last.lower) && last.cap) return !ROLE_NOUNS.has(last.lower);
  if (words.length > 1 && isPaperName(words)) return true;
  // "the Scottish Ministers": those of one country or state are its government.
  if (words.length === 2 && last.lower === 'ministers' && isDemonym(words[0]!.lower)) return true;
  if (words.length > 1 && last.lower === 'district' && DISTRICT_SERVICES.has(words.at(-2)!.lower))
    return true;
  // "Chief Regulator", "Chief Ombudsman": whoever heads the body.
  if (words[0]!.lower === 'chief' && words.length === 2) return false;
  // "Carpenters United Local 12", "Local 12": a branch of a union.
  if (all.length > words.length && last.lower === 'local' && last.cap) return true;
  if (isSchool(words) || isTrader(words) || endsInPair(words)) return true;
  if (words.length < 2 || !BODY_NOUNS.has(last.lower)) return false;
  // "H. Staff": a heading with its letter.
  if (words.length === 2 && isInitial(words[0]!)) return false;
  if (!WEAK_BODY_NOUNS.has(last.lower)) return true;
  return !PLACE_NOUNS.has(last.lower) && words.length >= 2;
}

/** "Kent Daily Citizen", "Kent Courier-Dispatch": a paper by how often it comes out, or by two names that became one. */
function isPaperName(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  const parts = last.lower.split('-');
  if (parts.length === 2 && last.cap) return parts.some((p) => PAPER_NOUNS.has(p) && !ROLE_NOUNS.has(p));
  return words.length > 2 && words.at(-2)!.lower === 'daily' && words.every((w) => w.cap);
}

/** "Tarn-Quill Joint Venture", "Kent Animal Shelter", "the Ninth Circuit": two words that together are a body's noun. */
function endsInPair(words: readonly Word[]): boolean {
  const [kind, noun] = words.slice(-2);
  if (noun === undefined || !kind!.cap || !noun.cap) return false;
  if (noun.lower === 'circuit') return words.length === 2 && ORDINALS.has(kind!.lower);
  if (words.length === 3 && /^(?:new|old|local|joint)$/.test(words[0]!.lower)) return false;
  // "Ship Survey Branch" is of a department, "Willow Brook Branch" flows.
  if (noun.lower === 'branch')
    return words.length > 2 && !PLACE_NOUNS.has(kind!.lower) && words.slice(0, -1).every(isCommonOnly);
  return words.length > 2 && /^(?:joint venture|animal shelter)$/.test(`${kind!.lower} ${noun.lower}`);
}

/** "Oak Street P.S.", "Oakwood Elementary": a school without the word. */
function isSchool(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  if (words.length < 2) return false;
  return (
    SCHOOL_LETTERS.test(last.text) ||
    (last.cap && SCHOOL_WORDS.has(last.lower) && !/^(?:new|record|all-time)$/.test(words.at(-2)!.lower))
  );
}

/** "Acmex Acoustics", "KBRT News": a name that is no word, then what the firm makes or sells. */
function isTrader(words: readonly Word[]): boolean {
  const [first] = words;
  const last = words.at(-1)!;
  return (
    words.length > 1 &&
    last.cap &&
    TRADE_WORDS.has(last.lower) &&
    (isPlainName(first!) || (first!.upper && first!.text.length > 1)) &&
    !isGivenName(first!.lower)
  );
}

/** "Acmex AG", "Brown and Sons Co.": the form of a company, which is a word only in small letters. */
const isCompanyForm = ({ lower, text }: Word): boolean =>
  COMPANY_FORMS.has(lower.replaceAll('.', '')) &&
  (!/^(?:jr|sr|as|sa|kk)\.?$/.test(lower) || /^(?:AS|SA|KK)$/.test(text)) &&
  /^\p{Lu}|^plc$/u.test(text);

/** "Korean Red Cross", "British Army": a well-known body as one people or all of them have it. */
export const isBodyOfAPeople = ([first, ...rest]: readonly Word[]): boolean =>
  rest.length > 0 &&
  (isDemonym(first!.lower) || /^(?:north|south|east|west|international)$/.test(first!.lower)) &&
  (isKnownBody(lowerName(rest)) || isBodyOfAPeople(rest));

/** "Department for Transport": the noun before the preposition is a body's. */
export function headsAsBody(words: readonly Word[]): boolean {
  const at = words.findIndex((w, i) => i > 0 && !w.cap && /^(?:of|for|on)$/.test(w.lower));
  // "Save Our Pool".
  if (words[0]!.lower === 'save' && words[1]?.lower === 'our') return words.length > 2;
  if (at < 1) return false;
  const head = words[at - 1]!.lower;
  // "Local 12 of the Carpenters’ Union".
  if (/^\d+$/.test(head) && words[at - 2]?.lower === 'local') return true;
  // "State of Ohio", as a party or an authority.
  if (/^(?:state|commonwealth)$/.test(head) && at === 1)
    return isRegion(lowerName(words.slice(at + 1))) || words.slice(at + 1).every(isPlainName);
  if (PLACE_NOUNS.has(head) && !BODY_HEADS.has(head)) return false;
  return BODY_HEADS.has(head) || BODY_NOUNS.has(head);
}

/** "the Government": one word in running text for the one there is. */
export function isSoleBody(c: Candidate, words: readonly Word[]): boolean {
  return (
    words.length === 1 &&
    SOLE_BODIES.has(words[0]!.lower) &&
    !words[0]!.initial &&
    !c.line.titled &&
    c.to === c.from &&
    !after(c)?.cap
  );
}
