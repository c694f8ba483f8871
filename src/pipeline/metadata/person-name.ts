import { isWord } from '../../language/dictionary.ts';
import { DETERMINERS, PREPOSITIONS } from '../../language/grammar-words.ts';
import { HONORIFICS, LETTERS } from '../../language/honorifics.ts';
import { isGivenName } from '../../language/lexicon.ts';
import { namesBody } from '../../text/letterhead.ts';

const PART = String.raw`(?:\p{Lu}[\p{L}\p{M}’'-]*\.?|(?:\p{Lu}\.-?){1,3})`;
const NAME = new RegExp(`^${PART}(?:[ -](?:${PART}|de|van|von|der|del|la|al|bin|ap|ó))+`, 'u');

/** Letters in capitals before a name with small ones are a body's: "HEX Scotland". */
const ACRONYM = /^\p{Lu}{3,} (?!Mc|Mac|O[’'])\p{Lu}\p{Ll}/u;

/** What a place that governs itself ends in. */
const GOVERNED =
  /\b(?:district|county|city|state|borough|parish|township|village|region|province|territory|shire)$/i;

/** The name that a line or a piece of it opens with, or null. */
export const nameAt = (text: string): string | null => NAME.exec(text)?.[0] ?? null;

/** Whether letters in capitals stand before a word with small ones. */
export const isAcronymFirst = (text: string): boolean => ACRONYM.test(text);

/** Whether a line is a name and nothing else: two to four words, none of a body, and not all of them ordinary words. */
export function isPersonName(text: string): boolean {
  if (text.length >= 40 || nameAt(text)?.length !== text.length) return false;
  const words = text.toLowerCase().split(' ');
  if (words.length < 2 || words.length > 4 || namesBody(text) || isAcronymFirst(text)) return false;
  if (GOVERNED.test(text) || DETERMINERS.has(words[0]!) || PREPOSITIONS.has(words[0]!)) return false;
  return isGivenName(words[0]!) || !words.every((word) => word.length > 2 && isWord(word));
}

/** A name without letters after it and without "Mr", capitals set as a name is written. */
export function plainName(name: string): string {
  const words = name.trim().split(' ');
  while (words.length > 2 && LETTERS.test(words.at(-1) ?? '')) words.pop();
  const first = words[0]?.toLowerCase().replace('.', '') ?? '';
  const bare =
    HONORIFICS.has(first) && words.length > 2 && !/^\p{Lu}\.$/u.test(words[1] ?? '') ? words.slice(1) : words;
  return bare
    .map((w) =>
      /^\p{Lu}[\p{Lu}’'-]+$/u.test(w) && !LETTERS.test(w)
        ? w.toLowerCase().replace(/(?:^|[’'-])\p{Ll}/gu, (c) => c.toUpperCase())
        : w,
    )
    .join(' ');
}

/** The one whole name of the text that a name with an initial stands for ("R. Lee" for "Rosa Lee"), or the name itself. */
export function inFull(name: string, text: string): string {
  const [, initial, surname] = /^(\p{Lu})\. (\p{Lu}[\p{L}’'-]+)$/u.exec(name) ?? [];
  if (initial === undefined || surname === undefined) return name;
  const whole = text.match(new RegExp(`\\b${initial}\\p{Ll}[\\p{L}’'-]+ ${surname}\\b`, 'gu')) ?? [];
  const names = new Set(whole);
  return names.size === 1 ? whole[0]! : name;
}
