import type { Mention } from './named.ts';

/** So many letters around a name are looked at, and so many places. */
const [AROUND, MOST] = [40, 60];

const LETTER = /[\p{L}\p{N}]/u;

/** Where a name stands in a text, both in small letters. */
export function mentionsIn(text: string, key: string): Mention[] {
  const found: Mention[] = [];
  for (let at = text.indexOf(key); at >= 0 && found.length < MOST; at = text.indexOf(key, at + key.length)) {
    const [before, after] = [
      text.slice(Math.max(0, at - AROUND), at),
      text.slice(at + key.length, at + key.length + AROUND),
    ];
    if (LETTER.test(before.slice(-1)) || LETTER.test(after.charAt(0))) continue;
    found.push({ before: at <= AROUND ? `\n${before}` : before, after });
  }
  return found;
}

/** Whether a name stands in some words. */
export const isIn = (words: string, key: string): boolean =>
  mentionsIn(words.toLowerCase().replace(/[‘’]/g, "'"), key).length > 0;
