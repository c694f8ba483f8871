import { CATENATIVES, LIMITING, NARROWING, SPARED, TURNING } from '../../../language/weighty-words.ts';
import type { Difference, WordingPair } from '../../../model/quote.ts';
import { plainWords } from './plain-words.ts';

/**
 * What it makes of the sense that two wordings limit it differently. A newspaper cuts "some", "only" or "every one of" from a plain
 * statement and the sense stays; under a "not" the same word is what is denied: "did not always listen".
 */
export function limitedBy(
  pair: WordingPair,
  d: Difference,
  a: readonly string[],
  b: readonly string[],
): 'limited' | 'added' | 'none' {
  const denied = isDenied(pair, d);
  // "We'd" is "we would" or "we had": it limits nothing that the other wording does not.
  const open = [d.a, d.b].some(({ text }) => /[’']d\b/.test(text));
  const limits = (words: readonly string[]): string[] =>
    words
      .filter((w) => !(open && w === 'would'))
      .filter((w, i) => LIMITING.has(w) || (denied && (NARROWING.has(w) || isCatenative(words, i))))
      .sort();
  const [x, y] = [limits(a), limits(b)];
  if (x.join(' ') === y.join(' ')) return 'none';
  const extra = [...x.filter((w) => !y.includes(w)), ...y.filter((w) => !x.includes(w))];
  const inBoth = x.length > 0 && y.length > 0;
  return denied || inBoth || !extra.every((w) => SPARED.has(w)) ? 'limited' : 'added';
}

/** "Did not want to know": what is denied is the wanting. */
const isCatenative = (words: readonly string[], i: number): boolean =>
  CATENATIVES.has(words[i]!) && words[i + 1] === 'to';

/** Whether a word that turns the sense stands before the place, in the same clause. */
function isDenied({ a }: WordingPair, d: Difference): boolean {
  const before = a.text
    .slice(0, d.a.start - a.start)
    .split(/[.,;:!?–—]/)
    .at(-1);
  return plainWords(before ?? '').some((w) => TURNING.has(w));
}
