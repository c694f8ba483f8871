import type { Difference, Variation } from '../../model/quote.ts';
import { markDifferences, wordDifferences, type Stretch } from '../../text/differences.ts';

/** The kind of variation between two stretches, with every difference. */
export function classify(
  a: Stretch,
  b: Stretch,
  reported: boolean,
): { variation: Variation; differences: readonly Difference[] } {
  if (a.text.slice(a.start, a.end) === b.text.slice(b.start, b.end))
    return { variation: 'verbatim', differences: [] };
  const differences = wordDifferences(a, b);
  if (differences.length === 0) {
    const marks = markDifferences(a, b);
    return { variation: marks.length === 0 ? 'verbatim' : 'punctuation', differences: marks };
  }
  if (reported) return { variation: 'paraphrase', differences };
  if (isCutShort(a, b, differences)) return { variation: 'trimmed', differences };
  return { variation: 'altered', differences };
}

const ELLIPSIS = /…|\.\s?\.\s?\.|\[[^\]]*\]/u;

/**
 * Whether one wording is the other cut short at its ends, or inside with a mark that says so. Words left out
 * inside without a mark are a change: "did not always listen" is not "did not listen".
 */
function isCutShort(a: Stretch, b: Stretch, differences: readonly Difference[]): boolean {
  const sides = new Set(differences.map(({ kind }) => kind));
  if (sides.has('replaced') || sides.size !== 1) return false;
  return differences.every((difference) => {
    const [shorter, place] = difference.kind === 'deleted' ? [b, difference.b] : [a, difference.a];
    const before = shorter.text.slice(shorter.start, place.start);
    const after = shorter.text.slice(place.end, shorter.end);
    const atEnd = !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
    return atEnd || ELLIPSIS.test(before.slice(-6)) || ELLIPSIS.test(after.slice(0, 6));
  });
}
