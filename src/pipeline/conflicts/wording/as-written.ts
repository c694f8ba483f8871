import type { Document } from '../../../model/document.ts';
import type { Notion } from '../../../text/meaning.ts';
import { fold } from '../../../text/tokens.ts';

/**
 * Words of a document as readers know them: names with their capitals, the first word of a sentence without its own,
 * no possessive, no bare figures, no word twice.
 */
export function asWritten(notions: readonly Notion[], document: Document): string[] {
  const words = notions.flatMap(({ start, end }) => {
    const text = document.text.slice(start, end).replace(/['’]s?$/, '');
    return /\p{L}/u.test(text) ? [isCommon(text, document.text) ? text.toLowerCase() : text] : [];
  });
  return words.filter((w, i) => words.findIndex((o) => o.toLowerCase() === w.toLowerCase()) === i);
}

/** Whether a text has a word, here with a capital, in small letters too: then it is no name. */
export function isCommon(word: string, text: string): boolean {
  const small = word.toLowerCase();
  if (small === word) return true;
  if (!/^\p{L}+$/u.test(small)) return false;
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + small.length] ?? '')) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

/**
 * What the words from the first notion to the last are in a document where they stand close together; else the words
 * themselves.
 */
export function stretch(notions: readonly Notion[], document: Document, most = 60): string {
  const start = Math.min(...notions.map((n) => n.start));
  const end = Math.max(...notions.map((n) => n.end));
  // Notions of words that were taken out of their sentence know no place.
  if (notions.some((n) => fold(document.text.slice(n.start, n.end)) !== n.norm))
    return notions.map((n) => n.norm).join(', ');
  return end - start <= most
    ? document.text.slice(start, end).replace(/\s+/g, ' ')
    : asWritten(notions, document).join(', ');
}
