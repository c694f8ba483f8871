import { capAt } from './run-words.ts';
import type { Word } from './words.ts';

/**
 * "Council for Trade and Work in Asia (CTWA)": where a name ends that goes on after "in", as the letters
 * in brackets tell; null where none do, for a body may be in a place without being called so.
 */
export function abbreviatedEnd(words: readonly Word[], from: number, to: number): number | null {
  let end = to + 2;
  if (!capAt(words, end)) return null;
  while (capAt(words, end + 1)) end++;
  const letters = words[end + 1];
  const capitals = words.slice(from, end + 1).filter((w) => w.cap);
  return letters?.gap === ' (' && letters.text === capitals.map((w) => w.text.charAt(0)).join('')
    ? end
    : null;
}
