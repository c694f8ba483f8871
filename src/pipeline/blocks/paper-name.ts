import type { Draft } from './draft.ts';

/** So many lines at the head of a paper may give its name, its parties, its number and its day. */
export const HEAD = 12;
/** No more of a line is read for its words. */
const LONGEST = 200;
/** So much of what names the paper again stands in its head. */
const MOST = 0.8;

/** Tells of a line whether it says, in so many words or figures at least, only what the head of its paper says: "Council Minutes – May 14, 2024". */
export function namesPaper(drafts: readonly Draft[]): (text: string, least: number) => boolean {
  const head = new Set(drafts.slice(0, HEAD).flatMap(({ text }) => wordsIn(text)));
  return (text, least) => {
    const words = wordsIn(text.replace(/\(cont[^)]*\)$|\bpage\b/gi, ''));
    return words.length >= least && words.filter((word) => head.has(word)).length >= MOST * words.length;
  };
}

const wordsIn = (text: string): string[] =>
  text
    .slice(0, LONGEST)
    .toLowerCase()
    .match(/\p{L}{3,}|\d+/gu) ?? [];
