import { stemmer } from 'stemmer';
import type { Range } from '../model/span.ts';
import { STOP_WORDS } from '../language/stop-words.ts';

export interface Token extends Range {
  /** Lower case, quotation marks and accents folded: what is compared. */
  readonly norm: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'][\p{L}\p{M}]+)*|[£$€]?\p{N}+(?:[.,]\p{N}+)*%?/gu;

/** The words of `text` in order; offsets count from the start of `text` plus `offset`. Punctuation is dropped. */
export function tokenise(text: string, offset = 0): Token[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    norm: fold(match[0]),
  }));
}

/** Letters that folding leaves alone but for their case. */
const PLAIN = /^[\x20-\x7e]*$/;

/** One spelling for comparison: lower case, straight quotes, no accents. Its length may differ from the input's. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .toLowerCase();
}

/** The same with every break and run of spaces as one: for looking one stretch of text up in another. */
export function foldLines(text: string): string {
  return fold(text).replace(/\s+/g, ' ');
}

/** The stem of a folded word without its possessive ending (Porter 1980, by the package `stemmer`). */
export function stem(norm: string): string {
  return stemmer(norm.replace(/'s?$/, ''));
}

/** Stems of the words of `text` that carry meaning, in order, with repetitions. */
export function contentStems(text: string): string[] {
  return tokenise(text)
    .filter((token) => !STOP_WORDS.has(token.norm))
    .map((token) => stem(token.norm));
}
