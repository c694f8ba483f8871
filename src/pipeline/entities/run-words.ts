import { HOLIDAYS } from '../../language/name-words.ts';
import { MONTHS } from '../../language/months.ts';
import { STOP_WORDS } from '../../language/stop-words.ts';
import type { Word } from './words.ts';

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** A month, a day of the week or a holiday. */
export const isDateWord = (lower: string): boolean =>
  MONTHS.has(lower) || DAYS.test(lower) || HOLIDAYS.has(lower);

/** "I", "I’d", "We’ll": a pronoun, with or without its verb. */
const isContraction = (text: string): boolean =>
  /^(?:I|(?:I|We|You|They|He|She|It|That|There|Here|Who|What|Let|How|Where)[’'](?:d|ll|ve|re|m|s)|\p{L}+n[’']t)$/iu.test(
    text,
  );

/** "In 480 BC Xerxes": the era is of the year. */
const ERA = /^(?:BCE?|AD|CE|GMT|UTC)$/;

/** Whether a run of capitalised words can begin with the word. */
export function canStart(word: Word): boolean {
  return (
    word.cap &&
    !ERA.test(word.text) &&
    !isContraction(word.text) &&
    !isDateWord(word.lower) &&
    (!STOP_WORDS.has(word.lower) || isCode(word))
  );
}

/** "US", "IT", "WHO": capitals in running text, so not the stop word. */
const isCode = (word: Word): boolean => word.upper && word.text.length > 1 && !word.initial;

/** Only a space (or the end of a line) before the word. */
export const isSpace = (word: Word): boolean => /^[ \u00a0]$/.test(word.gap) || /^ ?\n$/.test(word.gap);

/** "al-Bakr": an article in small letters grown together with a name. */
export const isAffixed = (word: Word): boolean =>
  /^(?:al|el|ul|ad|as|an|bin|ibn|d|l)[-’']\p{Lu}/u.test(word.text);

/** "London SW1Z 4QT", "Ottawa K1A 0B1": the two halves of a postcode. */
export const isPostcode = (words: readonly Word[], at: number): boolean =>
  /^[A-Z]{1,2}\d[A-Z\d]?$|^[A-Z]\d[A-Z]$/.test(words[at]?.text ?? '') &&
  /^\d[A-Z]{2}$|^\d[A-Z]\d$/.test(words[at + 1]?.text ?? '');

/** Whether a run can go on with the word. */
export function canContinue(word: Word): boolean {
  return !isContraction(word.text) && !isDateWord(word.lower) && !(STOP_WORDS.has(word.lower) && !word.upper);
}

/** Whether a capitalised word that can go on with a run stands at an index, after a space. */
export function capAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isSpace(word) && word.cap && canContinue(word);
}

/** "Save Our Pool": what people call themselves who want to keep something, all of it in capitals. */
export const isRescue = (words: readonly Word[], from: number, to: number): boolean =>
  from === to &&
  words[from]!.lower === 'save' &&
  words[from + 1]?.gap === ' ' &&
  words[from + 1]!.cap &&
  words[from + 1]!.lower === 'our' &&
  capAt(words, from + 2);
