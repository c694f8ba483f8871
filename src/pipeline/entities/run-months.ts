import { isNameToo, isWord } from '../../language/dictionary.ts';
import { WORDS_FIRST } from '../../language/given-names.ts';
import { HONORIFICS, SURE_HONORIFICS } from '../../language/honorifics.ts';
import { isGivenName, isKnownPlace } from '../../language/lexicon.ts';
import { MONTHS } from '../../language/months.ts';
import { HUMAN_DEEDS, isCalling, KINDS_OF_PEOPLE } from '../../language/people.ts';
import { isSaid } from './judging/speaking.ts';
import { canContinue, isDateWord } from './run-words.ts';
import type { Word } from './words.ts';

/** After these a month is one: "in April", "early May". */
const BEFORE_DATES =
  /^(?:in|of|by|since|until|till|from|to|last|this|next|early|late|mid|during|every|each|between|before|after|on|\d.*)$/;
/** Whoever is called by a given name beside such a word: "his wife, April,". */
const KIN =
  /^(?:wife|husband|son|daughter|mother|father|sister|brother|partner|girlfriend|boyfriend|niece|nephew|aunt|grandmother|granddaughter|friend|colleague)$/;
const ADDRESSED = /^(?:tell|told|ask|asked|thank|thanks|thanked|dear|called|named)$/;

const isFigure = (word: Word | undefined): boolean =>
  word !== undefined && /^,? $/.test(word.gap) && /^\d/.test(word.text);

/** "April Brook", "August Strand", "his wife, April,": a month that is a given name too, and stands where no date does. */
export function isGivenMonth(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const next = words[at + 1];
  if (!/^(?:april|june|may|august)$/.test(word.lower) || !word.cap) return false;
  const before = words[at - 1];
  if (before !== undefined && KIN.test(before.lower) && /^,? $/.test(word.gap) && !isFigure(next))
    return true;
  if (word.possessive || next?.gap !== ' ' || !next.cap || !canContinue(next)) return false;
  if (HONORIFICS.has(before?.lower ?? '')) return true;
  if (isWord(next.lower) && !isNameToo(next.lower)) return false;
  if (before?.lower === 'and') return !isDateWord(words[at - 2]?.lower ?? '');
  return !BEFORE_DATES.test(before?.lower ?? '');
}

const isWhoSomebodyIs = (word: Word | undefined): boolean =>
  word !== undefined && !word.possessive && (isCalling(word.lower) || KINDS_OF_PEOPLE.has(word.lower));

/** "Adam May", "Mr March": a month that is a surname, after a given name, initials or a form of address. */
export function isSurnameMonth(words: readonly Word[], to: number): boolean {
  const [first, month] = [words[to]!, words[to + 1]];
  if (month === undefined || !/^(?:may|march|august)$/.test(month.lower) || !month.cap) return false;
  if (first.possessive || isFigure(words[to + 2])) return false;
  if (SURE_HONORIFICS.has(first.lower)) return true;
  if (BEFORE_DATES.test(words[to - 1]?.lower ?? '')) return false;
  return (
    /^\p{Lu}\.?$/u.test(first.text) ||
    (isGivenName(first.lower) && !isKnownPlace(first.lower) && !isDateWord(first.lower)) ||
    // "its lobbyist, Bill May,": a first name that is a word, right after what its bearer does.
    (WORDS_FIRST.has(first.lower) && isWhoSomebodyIs(words[to - 1]))
  );
}

/** Whether a month by itself is somebody's name where it stands: "Mr May", "told April", "April said". */
export function isMonthAlone(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!MONTHS.has(words[at]!.lower)) return true;
  if (isFigure(next) || BEFORE_DATES.test(before?.lower ?? '')) return false;
  if (before !== undefined && (SURE_HONORIFICS.has(before.lower) || ADDRESSED.test(before.lower)))
    return true;
  if (before !== undefined && KIN.test(before.lower)) return true;
  return next?.gap === ' ' && (isSaid(next.lower) || HUMAN_DEEDS.has(next.lower));
}
