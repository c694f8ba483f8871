import { BODY_NOUNS, WEAK_BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { SCHOOL_LETTERS } from '../../language/bodies/schools.ts';
import { isNameToo, isWord } from '../../language/dictionary.ts';
import {
  HONORIFICS,
  isRank,
  LETTERS,
  POST_LETTERS,
  SURE_HONORIFICS,
  TITLE_MODIFIERS,
} from '../../language/honorifics.ts';
import { isGivenName } from '../../language/lexicon.ts';
import { SURNAME_HEADS } from '../../language/name-words.ts';
import { PLACE_NOUNS } from '../../language/places.ts';
import { PORTFOLIOS, ROLE_NOUNS } from '../../language/roles.ts';
import { afterKind } from './kinds-of-people.ts';
import type { Candidate } from './judging/candidate.ts';
import { isNamedForSomebody } from './judging/ships.ts';
import { afterOpeners } from './openers.ts';
import type { Run } from './runs.ts';
import type { Word } from './words.ts';

/** Cuts a run down to what can be a name: openers, forms of address and letters after the name go. Null where nothing is left. */
export function candidateOf(run: Run): Candidate | null {
  const { line } = run;
  const { words } = line;
  let from = run.from;
  let to = run.to;
  if (words[from]!.initial) from = afterOpeners(words, from, to);
  from = afterPost(words, afterKind(words, from, to), to);
  const outerTo = lettersTo(words, to);
  while (to > from && LETTERS.test(words[to]!.text) && !/^(?:Jr|Sr|II|III|IV)/.test(words[to]!.text)) to--;
  if (from > to) return null;
  const person = afterOffice(words, from, to);
  if (person !== null) return { line, from: person, to, outerFrom: from, outerTo: Math.max(to, outerTo) };
  const name = afterTitle(words, from, to);
  const outerFrom = from === run.from ? (run.postFrom ?? from) : from;
  if (name !== from) return { line, from: name, to, outerFrom, outerTo: Math.max(to, outerTo) };
  return { line, from, to, outerFrom: from, outerTo: Math.max(to, outerTo) };
}

/** "Labour MP Ann Smith": the name begins after the letters of the post. */
function afterPost(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (POST_LETTERS.test(words[i]!.text) && to - i >= 2) return i + 1;
  // "QB Ann Smith": the letters of what somebody plays.
  const [first, next] = [words[from]!, words[from + 1]];
  return to - from >= 2 && /^\p{Lu}{2,3}$/u.test(first.text) && !next!.upper && isGivenName(next!.lower)
    ? from + 1
    : from;
}

function lettersTo(words: readonly Word[], to: number): number {
  let i = to;
  for (
    let next = words[i + 1];
    next !== undefined && /^,? $/.test(next.gap) && LETTERS.test(next.text);
    next = words[i + 1]
  )
    i++;
  return i;
}

/**
 * "U.S. Assistant Secretary of State Ann Smith", "Minister for Health Ann Smith": where the given name after an office with
 * "of" or "for" begins, or the one name after "of State"; null where nobody is named.
 */
function afterOffice(words: readonly Word[], from: number, to: number): number | null {
  const of = words.slice(from, to).findIndex((w) => w.lower === 'of' || w.lower === 'for');
  if (of < 1 || !ROLE_NOUNS.has(words[from + of - 1]!.lower)) return null;
  const link = words[from + of]!.lower;
  if (link === 'of' && to === from + of + 2 && words[to - 1]!.lower === 'state' && !isWord(words[to]!.lower))
    return to;
  if (link === 'for' && !isSurname(words[to]!)) return null;
  for (let i = from + of + 2; i < to; i++) {
    const { lower } = words[i]!;
    if (
      isGivenName(lower) &&
      (!isWord(lower) || (isNameToo(lower) && isSurname(words[to]!))) &&
      words[i - 1]!.lower !== link &&
      words[i]!.gap === ' '
    )
      return i;
  }
  return null;
}

/** No word of the language, or one that people are called by, and no body's or place's noun. */
const isSurname = ({ lower }: Word): boolean =>
  (!isWord(lower) || isNameToo(lower)) && !BODY_NOUNS.has(lower) && !PLACE_NOUNS.has(lower);

/** Where the name starts after "Mrs", "President", "Prime Minister"; `from` where nothing stands before it. */
function afterTitle(words: readonly Word[], from: number, to: number): number {
  if (isNamedForSomebody(words, from, to)) return from;
  let i = from;
  let titled = false;
  while (i < to) {
    const word = words[i]!;
    if (!word.cap || word.possessive) break;
    const title = (HONORIFICS.has(word.lower) && word.lower !== 'st') || isPost(word.lower);
    // "Planning Minister Ann Smith": what a member of the government is in charge of.
    const charge = PORTFOLIOS.has(word.lower) && /^(?:minister|secretary)$/.test(words[i + 1]!.lower);
    if (!title && !charge && !TITLE_MODIFIERS.has(word.lower)) break;
    titled ||= title;
    i++;
  }
  if (!titled || i === from) return from;
  const rest = words.slice(i, to + 1);
  const last = rest.at(-1)!;
  // "Lady Day": the feast.
  if (rest.length === 1 && last.lower === 'day' && words[i - 1]!.lower === 'lady') return from;
  // "Managing Director & Chief Executive": another post goes on.
  if (rest[0]!.text === '&' || rest.some((w) => !w.cap && /^(?:of|for|on|and)$/.test(w.lower))) return from;
  // "Dr Ann Smith Public School", "Bishop Brown P.S.": a school is called by a person with title.
  const named = rest.length > 1 && BODY_NOUNS.has(last.lower) && !WEAK_BODY_NOUNS.has(last.lower);
  if ((named && isWord(last.lower) && !isNameToo(last.lower)) || isSchoolByLetters(rest)) return from;
  if (SURE_HONORIFICS.has(words[i - 1]!.lower)) return i;
  // "Principal Amber Field", "Principal Amber Van Horn".
  const oneSurname = rest.length === 2 || (rest.length === 3 && SURNAME_HEADS.has(rest[1]!.lower));
  const called =
    oneSurname &&
    isGivenName(rest[0]!.lower) &&
    !BODY_NOUNS.has(last.lower) &&
    !(isRank(words[i - 1]!.lower) && PLACE_NOUNS.has(last.lower));
  if (
    rest.length > 1 &&
    !called &&
    // "Chief Executive Officer Ewan Strand": no street is called by a post of some words.
    (BODY_NOUNS.has(last.lower) || (PLACE_NOUNS.has(last.lower) && i - from < 2)) &&
    isWord(last.lower) &&
    !isNameToo(last.lower)
  )
    return from;
  return rest.every((w) => isWord(w.lower) && !isNameToo(w.lower) && !isGivenName(w.lower)) ? from : i;
}

/** "Member", and "Members" before the names of several. */
const isPost = (lower: string): boolean => ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(lower.replace(/s$/, ''));

const isSchoolByLetters = (words: readonly Word[]): boolean =>
  words.length > 1 && SCHOOL_LETTERS.test(words.at(-1)!.text);
