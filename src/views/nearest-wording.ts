import type { Variation, WordingPair } from '../model/quote.ts';
import { sidesOf, type Line } from './wordings.ts';

/** From the least to the most telling. */
export const TELLING: readonly Variation[] = ['verbatim', 'punctuation', 'trimmed', 'paraphrase', 'altered'];

/** A comparison, and the line that it sets another against. */
interface Nearest {
  readonly pair: WordingPair;
  readonly base: number;
}

/** A comparison of less than this share of a wording, on either side, tells of a piece of it alone. */
const MOST = 0.8;

/**
 * The comparison of a line with one before it, which is fuller: one of the whole line rather than of a piece, the one
 * that finds the least between them, and the fullest of equals.
 */
export function nearestOf(
  pairs: readonly WordingPair[],
  lines: readonly Line[],
  index: number,
): Nearest | null {
  const line = lines[index]!;
  const candidates = lines.slice(0, index).flatMap((fuller, base) =>
    pairs.flatMap((pair) => {
      const sides = sidesOf(pair, line, fuller);
      if (sides === null) return [];
      const isWhole = sides.every((side) => side.text.length >= MOST * line.span.text.length);
      return [{ pair, base, rank: [isWhole ? 0 : 1, TELLING.indexOf(pair.variation), base] as const }];
    }),
  );
  candidates.sort((x, y) => x.rank[0] - y.rank[0] || x.rank[1] - y.rank[1] || x.rank[2] - y.rank[2]);
  return candidates[0] ?? null;
}
