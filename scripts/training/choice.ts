import type { Candidate, Weights } from '../../src/pipeline/blocks/headline/choose.ts';

/** A head whose headline is known: the place of the candidate that it is, or -1. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly right: number;
  /** What it counts for. */
  readonly weight: number;
}

const STEPS = 500;
const RATE = 0.08;

/**
 * Weights under which the right candidate of each head is likeliest, that there is none being one of them: a conditional
 * logit (McFadden 1974) with an L2 penalty, by gradient descent with momentum and adapted steps (Kingma & Ba 2015).
 */
export function fittedTo(choices: readonly Choice[], penalty: number): Weights {
  const names = [
    'none',
    ...new Set(choices.flatMap((c) => c.candidates.flatMap(({ features }) => Object.keys(features)))),
  ];
  const index = new Map(names.map((name, i) => [name, i]));
  const heads = choices.map(({ candidates, right, weight }) => ({
    weight,
    right: right < 0 ? candidates.length : candidates.findIndex(({ at }) => at === right),
    rows: [...candidates.map(({ features }) => features), { none: 1 }].map((features) =>
      Object.entries(features).map(([name, value]): [number, number] => [index.get(name)!, value]),
    ),
  }));
  const [w, mean, square] = [0, 1, 2].map(() => new Float64Array(names.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 1; step <= STEPS; step++) {
    const slope = w.map((x) => penalty * x);
    for (const { rows, right, weight } of heads) {
      const scores = rows.map((row) => Math.exp(row.reduce((sum, [i, value]) => sum + w[i]! * value, 0)));
      const total = scores.reduce((sum, x) => sum + x, 0);
      rows.forEach((row, k) => {
        const error = weight * (scores[k]! / total - Number(k === right));
        for (const [i, value] of row) slope[i]! += error * value;
      });
    }
    const rate = RATE * Math.min(1, (2 * (STEPS - step + 1)) / STEPS);
    for (let i = 0; i < w.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!;
      square[i] = 0.99 * square[i]! + 0.01 * slope[i]! ** 2;
      w[i]! -= (rate * (mean[i]! / (1 - 0.9 ** step))) / (Math.sqrt(square[i]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, w[i]!]));
}
