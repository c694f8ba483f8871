import { FIRM_NOUNS } from '../../language/bodies/firms.ts';
import { BODY_HEADS, BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { isWord } from '../../language/dictionary.ts';
import { isDemonym, isGivenName, isKnownPlace } from '../../language/lexicon.ts';
import { OFFICE_HEADS, OF_HEADS, ON_HEADS } from '../../language/name-words.ts';
import { OCCASION_OF } from '../../language/occasions.ts';
import { PARTY_NOUNS } from '../../language/parties.ts';
import { PLACE_NOUNS } from '../../language/places.ts';
import { ROLE_NOUNS } from '../../language/roles.ts';
import { endOfCaps, endsAsPluralsBody } from './run-owners.ts';
import { capAt } from './run-words.ts';
import type { Word } from './words.ts';

/** Posts in bodies rather than of places. */
const OF_BODIES =
  /^(?:chair|chairman|chairwoman|chairperson|convener|co-chair|director|head|leader|manager|member|members|secretary|treasurer|spokesman|spokeswoman)$/;

/** "Chairman of Kent's highways, parks and waste committee": what the place owns is the body, up to its noun in small letters. */
function isOfOwnedBody(words: readonly Word[], at: number): boolean {
  let owner = at;
  while (capAt(words, owner) && !words[owner]!.possessive) owner++;
  if (!capAt(words, owner) || words[owner]!.lower === 'state') return false;
  const end = words.findIndex((w, i) => i > owner && (w.cap || BODY_NOUNS.has(w.lower)));
  return (
    end > owner &&
    end - owner < 10 &&
    !words[end]!.cap &&
    words.slice(owner + 2, end + 1).every(({ gap }) => /^,?\s$/.test(gap))
  );
}

/** Whether "of" after the word at `to` goes on with its name: "University of Kent". */
export function takesOf(words: readonly Word[], from: number, to: number): boolean {
  const head = words[to]!.lower;
  if (OCCASION_OF.has(head) || isBranch(words, to)) return true;
  // "Brook & Sons of Kentford" is Brook & Sons.
  if (/^(?:sons|daughters|brothers|bros)$/.test(head) && /^(?:&|and)$/.test(words[to - 1]?.lower ?? ''))
    return false;
  if (OF_BODIES.test(head) && isOfOwnedBody(words, to + 2)) return false;
  // "Acmex Holdings of Ohio" is Acmex Holdings; "the First Division of the League" is no body.
  if (
    to > from &&
    (FIRM_NOUNS.has(head) || /^(?:first|second|third|fourth|fifth|premier)$/.test(words[to - 1]!.lower))
  )
    return false;
  if (
    OFFICE_HEADS.has(head) ||
    ROLE_NOUNS.has(head) ||
    OF_HEADS.has(head) ||
    BODY_HEADS.has(head) ||
    BODY_NOUNS.has(head)
  )
    return true;
  return insideBody(words, from, to) && isWord(head);
}

/** "Local 12 of the Carpenters’ Union": the branch and its union are one name. */
const isBranch = (words: readonly Word[], to: number): boolean =>
  /^\d+$/.test(words[to]!.text) && /^(?:local|lodge)$/.test(words[to - 1]?.lower ?? '');

/** "Tarn Ridge of Kentford, LLC": a house of a chain, held by a company of its own. */
export function isHouseOfFirm(words: readonly Word[], from: number, to: number): boolean {
  if (
    to === from ||
    !PLACE_NOUNS.has(words[to]!.lower) ||
    isGivenName(words[from]!.lower) ||
    !capAt(words, to + 2)
  )
    return false;
  const end = endOfCaps(words, to + 2);
  const form = [words[end], words[end + 1]].find((w) => /^(?:llc|inc|lp|ltd|limited)$/.test(w?.lower ?? ''));
  return end - to < 6 && form !== undefined && /^(?:\.?, | )$/.test(form.gap);
}

/** Whether "for" or "on" after the word at `to` goes on with its name: "Department for Transport". */
export function takesFor(words: readonly Word[], to: number): boolean {
  const head = words[to]!.lower;
  if (words[to + 1]?.lower === 'on') return ON_HEADS.has(head);
  if (OFFICE_HEADS.has(head) || ROLE_NOUNS.has(head) || BODY_HEADS.has(head)) return true;
  return head === 'standards' || head === 'research';
}

/** Whether "and" joins two words of one name: inside "Department for X and Y", "the X and Y Railway", "Reed and Sons". */
export function takesAnd(words: readonly Word[], from: number, to: number): boolean {
  if (!capAt(words, to + 2)) return false;
  if (/^(?:sons|daughters|co|company|partners|associates|brothers|bros)\.?$/.test(words[to + 2]!.lower))
    return true;
  if (insideBody(words, from, to)) {
    const next = words[to + 2]!;
    // "University of Leeds and Acmex": a place closes the name, unless another place or a body's noun goes on with it.
    const end = endOfCaps(words, to + 2);
    if (isKnownPlace(words[to]!.lower) && !isKnownPlace(next.lower) && !closesBody(words[end]!)) return false;
    if (isKnownPlace(words[to]!.lower) && next.upper && next.text.length > 1) return false;
    return !isNameStart(words, to + 2) && (isWord(next.lower) || !isWord(words[to]!.lower));
  }
  const plural = endOfCaps(words, to + 2);
  // "School and Nursery Workers’ Association": the plural owns the noun that closes the name.
  const end =
    words[plural]!.possessive &&
    /^[’'] $/.test(words[plural + 1]?.gap ?? '') &&
    endsAsPluralsBody(words, plural)
      ? endOfCaps(words, plural + 1)
      : plural;
  const closes = BODY_NOUNS.has(words[end]!.lower);
  if (!closes) return false;
  // "the Kentford and District Chess Club": a town with the country around it.
  if (to === from && words[to + 2]!.lower === 'district' && end > to + 2) return true;
  // "the Occupational Safety and Health Administration": nothing but words of the language, up to a body's noun.
  // "the Harwell Pulp and Paper Company": whose it is may come first.
  if (to > from && words[from - 1]?.lower === 'the') {
    const own = isWord(words[from]!.lower) || isGivenName(words[from]!.lower) ? from : from + 1;
    const inner = [...words.slice(own, to + 1), ...words.slice(to + 2, end)];
    return end > to + 2 && inner.every((w) => w.cap && isWord(w.lower) && !BODY_NOUNS.has(w.lower));
  }
  if (to !== from) return false;
  // "the Licensee and Acmex Workers United": what a paper calls one party is no part of another's name.
  if (words[from - 1]?.lower === 'the' && PARTY_NOUNS.has(words[to]!.lower)) return false;
  const word = isWord(words[to]!.lower);
  // "Farms and Fisheries Commission", but "Council and Kent Police".
  if (BODY_NOUNS.has(words[to]!.lower))
    return end > to + 2 && words.slice(to + 2, end).every((w) => isWord(w.lower));
  if (end === to + 2) return word;
  return word ? !isDemonym(words[to]!.lower) : words[from - 1]?.lower === 'the';
}

/** Whether the run so far holds a body's head followed by "for", "of" or "on". */
function insideBody(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (isBranch(words, i) && words[i + 1]!.lower === 'of') return true;
    if (
      (BODY_HEADS.has(word.lower) || OFFICE_HEADS.has(word.lower) || ROLE_NOUNS.has(word.lower)) &&
      /^(?:for|of|on)$/.test(words[i + 1]!.lower)
    )
      return true;
  }
  return false;
}

/** A body's noun that is no form of a company. */
const closesBody = ({ lower }: Word): boolean => BODY_NOUNS.has(lower) && !FIRM_NOUNS.has(lower);

const isNameStart = (words: readonly Word[], at: number): boolean =>
  BODY_HEADS.has(words[at]!.lower) && words[at + 1]?.lower === 'for';
