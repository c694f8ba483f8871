import { isNameToo, isWord } from '../../../language/dictionary.ts';
import type { Line, Word } from '../words.ts';

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
  /**
   * Whether the rule sees the form of the name alone (`form`), words beside it that one place is enough for (`clue`), or
   * surroundings that may mislead and are put to the vote (`context`).
   */
  readonly sees: 'form' | 'clue' | 'context';
  readonly kind: (c: Candidate, words: readonly Word[]) => Kind | null;
}

/** The words of a name in lower case, with a space between them. */
export const lowerName = (words: readonly Word[]): string => words.map((w) => w.lower).join(' ');
/** The n-th word before the name and its title. */
export const before = (c: Candidate, n = 1): Word | undefined => c.line.words[c.outerFrom - n];
/** The n-th word after the name and its letters. */
export const after = (c: Candidate, n = 1): Word | undefined => c.line.words[c.outerTo + n];

/** No word of the language. */
export const isUnknown = (word: Word): boolean => !isWord(word.lower);
export const isPlainName = (word: Word): boolean => isUnknown(word) && !/\d/.test(word.text);
/** "J.", "R. K.": of somebody's name, and not the letters of a country or union. */
export const isInitial = (word: Word): boolean =>
  /^(?:\p{Lu}\.)+\p{Lu}?$|^\p{Lu}$/u.test(word.text) &&
  !/^(?:U\.?S|U\.?K|U\.?N|E\.?U|D\.?C|A\.?M|P\.?M)\.?$/.test(word.text);
/** A capital after two small letters, and not where a surname or given name has one: "MacLeod", "FitzGerald", "LeBron". */
const INNER_CAPITAL = /^(?!Mac|Fitz|Mc|Le|La|De|Di|Du|Da|Van|Von|Ja|O)\p{Lu}\p{Ll}{2,}\p{Lu}\p{L}*$/u;

/** "BrightWave": written as firms write their names. */
export const hasInnerCapital = ({ text }: Word): boolean => INNER_CAPITAL.test(text);
/** A word of the language that nobody and nowhere is called. */
export const isCommonOnly = (word: Word): boolean => isWord(word.lower) && !isNameToo(word.lower);

/** The words of a name without the number at its end: "Terminal" of "Terminal 5". */
export function withoutNumber(words: readonly Word[]): readonly Word[] {
  const last = words.findLastIndex((w) => !/^\p{Lu}?\d+[A-Z]?$/u.test(w.text) && !/^no\.?$/.test(w.lower));
  return last < 0 ? words : words.slice(0, last + 1);
}
