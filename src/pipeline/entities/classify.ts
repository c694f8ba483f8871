import { PLAIN_ACRONYMS } from '../../language/acronyms.ts';
import {
  BODY_ABBREVIATIONS,
  BODY_HEADS,
  BODY_NOUNS,
  GENERIC_NOUNS,
  PAPER_NOUNS,
  SOLE_BODIES,
  WEAK_BODY_NOUNS,
} from '../../language/bodies.ts';
import { isNameToo, isWord } from '../../language/dictionary.ts';
import { HONORIFICS } from '../../language/honorifics.ts';
import { isDemonym, isGivenName, isKnownBody, isKnownPlace, isRegion } from '../../language/lexicon.ts';
import { EVENT_NOUNS, OCCASION_HEADS, THING_NOUNS } from '../../language/occasions.ts';
import { PLACE_HEADS, PLACE_NOUNS, PLACE_PREPOSITIONS } from '../../language/places.ts';
import { ROLE_NOUNS } from '../../language/roles.ts';
import { SAYING } from '../../language/saying.ts';
import type { Line, Word } from './words.ts';

/** What a run of capitalised words is; `none` where it is a name of something else, or no name. */
export type Kind = 'person' | 'organisation' | 'place' | 'none';

/** A run with its title and letters cut off: word indices, both ends included. */
export interface Candidate {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  /** Index of the first word of the form of address, or `from`. */
  readonly outerFrom: number;
  /** Index of the last of the letters after the name, or `to`. */
  readonly outerTo: number;
}

export interface Rule {
  readonly name: string;
  readonly because: string;
  /** Whether the rule sees the form of the name alone (`form`), or its surroundings, which may mislead (`context`). */
  readonly sees: 'form' | 'context';
  readonly kind: (c: Candidate, words: readonly Word[]) => Kind | null;
}

const lowerName = (words: readonly Word[]): string => words.map((w) => w.lower).join(' ');
const before = (c: Candidate, n = 1): Word | undefined => c.line.words[c.outerFrom - n];
const after = (c: Candidate, n = 1): Word | undefined => c.line.words[c.outerTo + n];
const isUnknown = (word: Word): boolean => !isWord(word.lower);
const isPlainName = (word: Word): boolean => isUnknown(word) && !/\d/.test(word.text);
const isInitial = (word: Word): boolean => /^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(word.text);

/** The rules for one name, most telling first: the first that answers decides. */
export const RULES: readonly Rule[] = [
  {
    name: 'titled person',
    because: 'a form of address stands before people only',
    sees: 'form',
    kind: (c, words) => (c.outerFrom < c.from && !endsAsBody(words) ? 'person' : null),
  },
  {
    name: 'occasion or thing',
    because: 'battles, cups, prizes and laws are named like bodies and places and are none',
    sees: 'form',
    kind: (_, words) => (isOccasion(words) ? 'none' : null),
  },
  {
    name: 'post',
    because: '"Chief Executive" is what somebody is, not who',
    sees: 'form',
    kind: (_, words) => (words.every((w) => isPostWord(w.lower)) ? 'none' : null),
  },
  {
    name: 'well-known place',
    because: 'the lexicon has the whole name as a place',
    sees: 'form',
    kind: (_, words) => (isKnownPlace(lowerName(words)) && !isGivenName(lowerName(words)) ? 'place' : null),
  },
  {
    name: 'well-known body',
    because: 'the lexicon has the whole name as a body',
    sees: 'form',
    kind: (_, words) =>
      isKnownBody(lowerName(words)) && (words.length > 1 || !isWord(lowerName(words)))
        ? 'organisation'
        : null,
  },
  {
    name: 'nationality',
    because: 'a people or a language is no body and no place',
    sees: 'form',
    kind: (_, words) => (words.every((w) => isDemonym(w.lower)) ? 'none' : null),
  },
  {
    name: 'body by its last noun',
    because: 'council, agency or Ltd at the end says that a body is named',
    sees: 'form',
    kind: (_, words) => (endsAsBody(words) ? 'organisation' : null),
  },
  {
    name: 'body by its head',
    because: 'Department for …, University of …: the noun before the preposition says what it is',
    sees: 'form',
    kind: (_, words) => (headsAsBody(words) ? 'organisation' : null),
  },
  {
    name: 'sole body',
    because: 'the Government, Parliament: a capital in running text names the one there is',
    sees: 'form',
    kind: (c, words) =>
      words.length === 1 &&
      SOLE_BODIES.has(words[0]!.lower) &&
      !words[0]!.initial &&
      !c.line.titled &&
      c.to === c.from &&
      !after(c)?.cap
        ? 'organisation'
        : null,
  },
  {
    name: 'place before its country',
    because: 'a town is told from its namesakes by the country or state after the comma',
    sees: 'form',
    kind: (c, words) => (words.length <= 3 && isBeforeRegion(c) ? 'place' : null),
  },
  {
    name: 'side in a match',
    because: 'what beats, signs or is played for is a team',
    sees: 'form',
    kind: (c, words) => (words.length <= 3 && isSide(c) ? 'organisation' : null),
  },
  {
    name: 'place by its noun',
    because: 'river, street or hall says that a place is named',
    sees: 'form',
    kind: (_, words) => (namesPlace(words) ? 'place' : null),
  },
  {
    name: 'given name first',
    because: 'a name that begins with a given name and goes on is a person',
    sees: 'form',
    kind: (_, words) => (beginsAsPerson(words) ? 'person' : null),
  },
  {
    name: 'firm of partners',
    because: 'A & B is a firm',
    sees: 'form',
    kind: (_, words) => (words.some((w) => w.text === '&') ? 'organisation' : null),
  },
  {
    name: 'road number',
    because: 'a letter and figures number a road',
    sees: 'form',
    kind: (_, words) =>
      words.length === 1 && /^(?:[ABM]\d{1,4}|I-\d{1,3})$/.test(words[0]!.text) ? 'place' : null,
  },
  {
    name: 'acronym',
    because: 'capitals in running text abbreviate a body more often than anything else',
    sees: 'form',
    kind: (c, words) => acronym(c, words),
  },
  {
    name: 'place after its preposition',
    because: 'one is in, at or near a place',
    sees: 'context',
    kind: (c, words) =>
      words.length <= 3 &&
      (words.some(isUnknown) || words.length === 2) &&
      PLACE_PREPOSITIONS.has(before(c)?.lower ?? '')
        ? 'place'
        : null,
  },
  {
    name: 'described as a body',
    because: 'a name put beside "the firm" or "a charity" is a body',
    sees: 'context',
    kind: (c, words) =>
      words.length <= 4 && words.some(isPlainName) && isBodyBeside(c) ? 'organisation' : null,
  },
  {
    name: 'person who speaks or is described',
    because: 'a name of two words that says something, or is given an age or a post, is a person',
    sees: 'context',
    kind: (c, words) =>
      words.length >= 2 && words.length <= 4 && words.some(isUnknown) && (speaks(c) || described(c))
        ? 'person'
        : null,
  },
  {
    name: 'given name alone',
    because: 'a given name that is neither a word nor a place is somebody',
    sees: 'form',
    kind: (_, words) =>
      words.length === 1 &&
      isGivenName(words[0]!.lower) &&
      isUnknown(words[0]!) &&
      !isKnownPlace(words[0]!.lower)
        ? 'person'
        : null,
  },
  {
    name: 'body that acts',
    because: 'one word that says or does something and is no word of the language is a body',
    sees: 'context',
    kind: (c, words) =>
      words.length === 1 &&
      isPlainName(words[0]!) &&
      !isNameToo(words[0]!.lower) &&
      !isGivenName(words[0]!.lower) &&
      acts(c)
        ? 'organisation'
        : null,
  },
  {
    name: 'two unknown names',
    because: 'two or three capitalised words that the language does not have are most often a person',
    sees: 'context',
    kind: (c, words) => (isTwoNames(c, words) ? 'person' : null),
  },
];

function endsAsBody(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  if (words.length > 1 && BODY_ABBREVIATIONS.has(last.text)) return true;
  if (words.length > 1 && PAPER_NOUNS.has(last.lower) && last.cap) return !ROLE_NOUNS.has(last.lower);
  if (words.length < 2 || !BODY_NOUNS.has(last.lower)) return false;
  if (!WEAK_BODY_NOUNS.has(last.lower)) return true;
  return !PLACE_NOUNS.has(last.lower) && words.length >= 2;
}

function headsAsBody(words: readonly Word[]): boolean {
  const at = words.findIndex((w, i) => i > 0 && !w.cap && /^(?:of|for|on)$/.test(w.lower));
  if (at < 1) return false;
  const head = words[at - 1]!.lower;
  if (PLACE_NOUNS.has(head) && !BODY_HEADS.has(head)) return false;
  return BODY_HEADS.has(head) || BODY_NOUNS.has(head);
}

const GEOGRAPHIC = new Set('river lake mount loch isle gulf'.split(' '));

function namesPlace(words: readonly Word[]): boolean {
  if (words.length < 2) return false;
  const first = words[0]!.lower;
  if (GEOGRAPHIC.has(first) && words.slice(1).every((w) => w.cap)) return true;
  if (PLACE_HEADS.has(first) && words.slice(1).some(isUnknown)) return true;
  if (PLACE_HEADS.has(first) && isKnownPlace(lowerName(words.slice(1)))) return true;
  const of = words.findIndex((w) => w.lower === 'of');
  if (of > 0) return PLACE_NOUNS.has(words[of - 1]!.lower);
  const last = words.at(-1)!.lower;
  if (!PLACE_NOUNS.has(last) || (words.length === 2 && isGivenName(first) && isNameToo(last))) return false;
  return true;
}

function beginsAsPerson(words: readonly Word[]): boolean {
  if (
    words.length < 2 ||
    words.length > 5 ||
    words.some((w) => w.text === '&' || /^(?:for|and)$/.test(w.lower))
  )
    return false;
  const [first, ...rest] = words;
  if (isInitial(first!)) return rest.every((w) => isInitial(w) || !isCommonOnly(w));
  return isGivenName(first!.lower) && !rest.every((w) => isCommonOnly(w) && w.lower.length > 6);
}

const isCommonOnly = (word: Word): boolean => isWord(word.lower) && !isNameToo(word.lower);

const HONOURS = /^(?:victoria|george|military|iron|navy|purple|legion) (?:cross|heart|of honou?r)$/;

function isOccasion(words: readonly Word[]): boolean {
  if (HONOURS.test(lowerName(words)) || (words.length > 1 && OCCASION_HEADS.has(words[0]!.lower)))
    return true;
  const last = words.at(-1)!.lower;
  if (words.length > 1 && (EVENT_NOUNS.has(last) || THING_NOUNS.has(last))) return true;
  const of = words.findIndex((w) => w.lower === 'of' || w.lower === 'for' || w.lower === 'on');
  return of > 0 && (EVENT_NOUNS.has(words[of - 1]!.lower) || THING_NOUNS.has(words[of - 1]!.lower));
}

const isPostWord = (lower: string): boolean =>
  ROLE_NOUNS.has(lower) ||
  /^(?:chief|executive|deputy|vice|prime|first|general|assistant|managing|lead|senior|non-executive|of|the)$/.test(
    lower,
  );

function acronym(c: Candidate, words: readonly Word[]): Kind | null {
  const word = words[0]!;
  if (words.length !== 1 || !word.upper || word.text.replace(/\./g, '').length > 6 || /\d/.test(word.text))
    return null;
  if (
    (isWord(word.lower) && (word.initial || before(c)?.lower !== 'the')) ||
    word.gap.endsWith('/') ||
    after(c)?.gap === '/'
  )
    return 'none';
  const plain = word.text.replaceAll('.', '');
  if (/^(?:US|USA|UK|UAE|USSR|EU|GB|NYC|LA|DC)$/.test(plain))
    return plain === 'EU' ? 'organisation' : 'place';
  return PLAIN_ACRONYMS.has(plain) || plain.length < 2 ? 'none' : 'organisation';
}

const VERB_AFTER = new Set([...SAYING.keys()]);

function speaks(c: Candidate): boolean {
  const next = after(c);
  const prev = before(c);
  const said =
    /^(?:said|says|told|tells|added|adds|insisted|wrote|writes|asked|asks|warned|warns|explained|argued|claimed|replied)$/;
  return (
    (next !== undefined &&
      /^,? $/.test(next.gap) &&
      (said.test(next.lower) || VERB_AFTER.has(next.lower.replace(/(?:ed|s)$/, '')))) ||
    (prev !== undefined && said.test(prev.lower))
  );
}

function described(c: Candidate): boolean {
  const next = after(c);
  const prev = before(c);
  if (
    prev !== undefined &&
    prev.lower !== prev.text.toUpperCase() &&
    ROLE_NOUNS.has(prev.lower) &&
    /^,? $/.test(c.line.words[c.outerFrom]!.gap)
  )
    return true;
  if (next === undefined || !/^, $/.test(next.gap)) return false;
  if (/^\d\d$/.test(next.text)) return true;
  const near = c.line.words.slice(c.outerTo + 1, c.outerTo + 8);
  return (
    /^(?:a|an|the|who|whose)$/.test(next.lower) &&
    (next.lower.startsWith('who') || near.some((w) => ROLE_NOUNS.has(w.lower)))
  );
}

/** "Acmex, the Korean firm that …": the noun phrase beside the name is built on a body's noun. */
function isBodyBeside(c: Candidate): boolean {
  const next = after(c);
  if (next?.gap !== ', ' || !/^(?:an?|the)$/.test(next.lower)) return false;
  for (let n = 2; n <= 5; n++) {
    const word = after(c, n);
    if (word?.gap !== ' ' || ROLE_NOUNS.has(word.lower) || /^(?:of|for|who|at|in|from)$/.test(word.lower))
      return false;
    if (GENERIC_NOUNS.has(word.lower) && !ROLE_NOUNS.has(after(c, n + 1)?.lower ?? '')) return true;
  }
  return false;
}

function isSide(c: Candidate): boolean {
  const next = after(c);
  const prev = before(c);
  const earlier = before(c, 2);
  if (next?.gap === ' ' && /^(?:beat|thrashed|defeated)$/.test(next.lower) && c.to === c.from) return true;
  if (isCalledSide(c)) return true;
  if (next?.gap === ' ' && next.lower === 'lost' && after(c, 2)?.lower === 'to') return true;
  if (next?.gap === ' ' && /^\d{1,3}[-–]\d{1,3}$/.test(next.text)) return true;
  return prev?.lower === 'for' && /^(?:played|plays|signed|scored|debut)$/.test(earlier?.lower ?? '');
}

/** "Holm Rangers, the league champions": only a team is put beside such words. */
function isCalledSide(c: Candidate): boolean {
  const next = after(c);
  if (next?.gap !== ', ' || !/^(?:an?|the|last)$/.test(next.lower)) return false;
  for (let n = 2; n <= 7; n++) {
    const word = after(c, n);
    if (word?.gap !== ' ') return false;
    if (
      /^(?:champions|runners-up|titleholders|finalists|semi-finalists|minnows|part-timers)$/.test(word.lower)
    )
      return true;
  }
  return false;
}

function isBeforeRegion(c: Candidate): boolean {
  const next = after(c);
  if (next?.gap !== ', ' || !next.cap || next.possessive || c.line.words[c.to]!.possessive) return false;
  const two = after(c, 2);
  const pair = two?.gap === ' ' && two.cap ? `${next.lower} ${two.lower}` : next.lower;
  return isRegion(pair) || isRegion(next.lower) || US_STATE.test(next.text);
}

const US_STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Tex|Vt|Va|Wash|W\.Va|Wis|Wyo)\.?$/;

function acts(c: Candidate): boolean {
  const next = after(c);
  if (next === undefined || c.line.words[c.to]!.possessive) return speaks(c);
  return (
    speaks(c) ||
    (/^ $/.test(next.gap) &&
      /^(?:has|have|is|was|will|would|had|plans|announced|agreed|found|bought|launched|expects|hopes|did|does|owns|makes|runs)$/.test(
        next.lower,
      )) ||
    before(c)?.lower === 'by'
  );
}

function isTwoNames(c: Candidate, words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > 3 || before(c)?.lower === 'the') return false;
  return (
    words.every((w) => w.cap && !/\d/.test(w.text)) &&
    words.filter((w) => isCommonOnly(w)).length === 0 &&
    !words.some((w) => w.upper && w.text.length < 4) &&
    !HONORIFICS.has(words[0]!.lower)
  );
}
