import { PART_NOUNS } from '../../../language/documents.ts';
import { HONORIFICS } from '../../../language/honorifics.ts';
import { isDemonym, isGivenName, isKnownPlace } from '../../../language/lexicon.ts';
import { PREPOSITIONS } from '../../../language/grammar-words.ts';
import { HUMAN_DEEDS, HUMAN_FATES } from '../../../language/people.ts';
import { ROLE_NOUNS } from '../../../language/roles.ts';
import type { Word } from '../words.ts';
import { after, before, isCommonOnly, isInitial, isUnknown, type Candidate } from './candidate.ts';
import { isSaid } from './speaking.ts';

/** "Mary Smith", "J. R. Brown": a given name or initials first. */
export function beginsAsPerson(words: readonly Word[]): boolean {
  if (
    words.length < 2 ||
    words.length > 5 ||
    words.some((w) => w.text === '&' || /^(?:for|and)$/.test(w.lower))
  )
    return false;
  const [first, ...rest] = words;
  // "Earl W. Brook": a name, an initial, a name.
  if (words.length === 3 && isInitial(words[1]!) && !isInitial(first!) && !first!.upper && first!.cap)
    return words[2]!.cap;
  if (isInitial(first!)) return rest.every((w) => isInitial(w) || !isCommonOnly(w));
  return isGivenName(first!.lower) && !rest.every((w) => isPlainWord(w) && w.lower.length > 6);
}

/** A word of the language; "Bright-Marsh", with both its capitals, is a surname whatever its halves mean. */
const isPlainWord = (word: Word): boolean =>
  isCommonOnly(word) && !/^\p{Lu}\p{Ll}+[-‐‑]\p{Lu}\p{Ll}+$/u.test(word.text);

/** "Siobhan said": a given name alone that is neither a word nor a place. */
export function isGivenNameAlone(words: readonly Word[]): boolean {
  return (
    words.length === 1 &&
    isGivenName(words[0]!.lower) &&
    isUnknown(words[0]!) &&
    !isKnownPlace(words[0]!.lower)
  );
}

/** "Ioan Crisan, 54,", "the engineer Ioan Crisan": given an age, a post or a relative clause with "who". */
export function described(c: Candidate): boolean {
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
  if (isOfHouse(c)) return true;
  if (/^\d\d$/.test(next.text)) return true;
  const near = c.line.words.slice(c.outerTo + 1, c.outerTo + 8);
  return (
    (/^(?:a|an|the|who|whose)$/.test(next.lower) &&
      (next.lower.startsWith('who') || near.some((w) => ROLE_NOUNS.has(w.lower)))) ||
    isGivenPost(near)
  );
}

/** "Tom Field, of Field’s Hotel,": a given name first, and where its bearer is from or works. */
export function isOfHouse(c: Candidate): boolean {
  const [of, where] = [after(c), after(c, 2)];
  return (
    c.to === c.from + 1 &&
    isGivenName(c.line.words[c.from]!.lower) &&
    of?.gap === ', ' &&
    of.lower === 'of' &&
    where?.cap === true
  );
}

/** ", Acmex's technical manager", ", its head of care", ", chief executive of": a post beside the name, without an article. */
function isGivenPost(near: readonly Word[]): boolean {
  const role = near.findIndex((w) => ROLE_NOUNS.has(w.lower) && !w.cap);
  const lead = near.slice(0, role);
  if (role < 0 || near.slice(1, role + 1).some((w) => !/^(?:[’']s?)? $/.test(w.gap))) return false;
  if (lead.some((w) => w.possessive) || /^(?:its|his|her|their|our)$/.test(near[0]!.lower))
    return lead.findIndex((w) => w.possessive) < 3;
  // A firm can be the owner, the maker or a member of something.
  return (
    /^(?:chief|director|head|leader|chair|chairman|chairwoman|manager|secretary|treasurer|president|editor|principal|headteacher|spokesman|spokeswoman|professor|officer|executive)$/.test(
      near[role]!.lower,
    ) &&
    role <= 2 &&
    lead.every((w) => !w.cap && !PREPOSITIONS.has(w.lower))
  );
}

/** "Anna Brook of Kentford told", "designed by Anna Brook": what only people do, or are said to be from. */
export function actsAsPerson(c: Candidate): boolean {
  const next = after(c);
  if (next?.gap !== ' ' || c.line.words[c.to]!.possessive) return false;
  if (HUMAN_DEEDS.has(next.lower)) return true;
  if (/^(?:was|were)$/.test(next.lower)) return HUMAN_FATES.has(after(c, 2)?.lower ?? '');
  if (/^(?:had|has)$/.test(next.lower)) return HUMAN_DEEDS.has(after(c, 2)?.lower ?? '');
  if (!/^(?:of|from)$/.test(next.lower)) return false;
  for (let n = 2; n <= 4; n++) {
    const word = after(c, n);
    if (word?.gap !== ' ') return false;
    if (!word.cap) return n > 2 && isSaid(word.lower);
  }
  return false;
}

/** Two or three capitalised words of which none is only a word of the language. */
export function isTwoNames(c: Candidate, words: readonly Word[]): boolean {
  if (words.length < 2 || words.length > 3 || before(c)?.lower === 'the') return false;
  return (
    words.every((w) => w.cap && !/\d/.test(w.text)) &&
    words.filter((w) => isCommonOnly(w)).length === 0 &&
    !words.some((w) => w.upper && w.text.length < 4) &&
    // "Korean Acmex": of a people, or called after one.
    !words.some((w) => isDemonym(w.lower) && !isGivenName(w.lower)) &&
    !HONORIFICS.has(words[0]!.lower) &&
    !ROLE_NOUNS.has(words.at(-1)!.lower) &&
    !PART_NOUNS.has(words[0]!.lower)
  );
}
