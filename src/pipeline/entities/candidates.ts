import { BODY_NOUNS, WEAK_BODY_NOUNS } from '../../language/bodies/nouns.ts';
import { SCHOOL_LETTERS, SCHOOL_WORDS } from '../../language/bodies/schools.ts';
import { isNameToo, isWord } from '../../language/dictionary.ts';
import {
  HONORIFICS,
  isRank,
  LETTERS,
  POST_LETTERS,
  SURE_HONORIFICS,
  TITLE_MODIFIERS,
} from '../../language/honorifics.ts';
import { isGivenName, isKnownPlace, tagsOf } from '../../language/lexicon.ts';
import { OPENERS, SURNAME_HEADS } from '../../language/name-words.ts';
import { OCCASION_HEADS } from '../../language/occasions.ts';
import { PLACE_HEADS, PLACE_NOUNS } from '../../language/places.ts';
import { PORTFOLIOS, ROLE_NOUNS } from '../../language/roles.ts';
import { afterKind } from './kinds-of-people.ts';
import type { Candidate } from './judging/candidate.ts';
import { isNamedForSomebody } from './judging/ships.ts';
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

function afterOpeners(words: readonly Word[], from: number, to: number): number {
  let i = from;
  // "Local 12" is a union's.
  while (i < to && words[i]!.cap && OPENERS.has(words[i]!.lower) && !/^\d/.test(words[i + 1]!.text)) i++;
  if (i > from) return i;
  const first = words[i]!;
  const next = words[i + 1];
  if (i === to || !next?.cap) return i;
  if (!isWord(first.lower) || isNameToo(first.lower) || isGivenName(first.lower) || isKnownPlace(first.lower))
    return i;
  if (ROLE_NOUNS.has(first.lower) && next.possessive) return i + 1;
  if (HONORIFICS.has(first.lower) || ROLE_NOUNS.has(first.lower) || TITLE_MODIFIERS.has(first.lower))
    return i;
  if (PORTFOLIOS.has(first.lower) && /^(?:minister|secretary)$/.test(next.lower)) return i;
  if (OCCASION_HEADS.has(first.lower) || PLACE_HEADS.has(first.lower)) return i;
  if (isOrder(words, i)) return i + 1;
  // "Lino Brook, 58, said", "Valley Radio": an age or what a station sends tells that the first word is a name too.
  if (to === i + 1 && /^\d\d$/.test(words[to + 1]?.text ?? '') && words[to + 1]!.gap === ', ') return i;
  if (words.slice(i, to + 1).some((w) => w.lower === 'radio')) return i;
  const last = words[to]!.lower;
  if (BODY_NOUNS.has(last) || SCHOOL_WORDS.has(last) || PLACE_NOUNS.has(last)) return i;
  if (words.slice(i, to).some((w) => !w.cap)) return i;
  return i + 1;
}

/** "b. Require Board members", "• Brought Acme Group": a verb that opens a list's item, and nothing else than a verb. */
function isOrder(words: readonly Word[], at: number): boolean {
  const tags = tagsOf(words[at]!.lower);
  if (tags.some((t) => /^(?:Noun|Singular|Plural|Adjective|Participle|Uncountable)$/.test(t))) return false;
  return tags.includes('PastTense') || (tags.includes('Infinitive') && /[.)•–]\s*$/.test(words[at]!.gap));
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

/** "Secretary of State Ann Smith": where the given name after an office with "of" begins, or null. */
function afterOffice(words: readonly Word[], from: number, to: number): number | null {
  if (!ROLE_NOUNS.has(words[from]!.lower)) return null;
  const of = words.slice(from, to).findIndex((w) => w.lower === 'of');
  if (of < 1) return null;
  for (let i = from + of + 2; i < to; i++) {
    const { lower } = words[i]!;
    if (isGivenName(lower) && !isWord(lower) && words[i - 1]!.lower !== 'of' && words[i]!.gap === ' ')
      return i;
  }
  return null;
}

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
