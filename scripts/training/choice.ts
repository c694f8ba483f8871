import type { Candidate, Weights } from '../../src/pipeline/blocks/headline/choose.ts';

/** Candidates of which the right one is known by its place, or -1 where none is: lines for a headline, names for a publisher. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly right: number;
  /** What it counts for. */
  readonly weight: number;
}

const STEPS = 500;
const RATE = 0.08;

/**
 * Weights under which the right candidate of each choice is likeliest, that there is none being one of them: a conditional
 * logit (McFadden 1974) with an L2 penalty, by gradient descent with momentum and adapted steps (Kingma & Ba 2015).
 */
export function fittedTo(choices: readonly Choice[], penalty: number): Weights {
  const names = [
    'none',
    ...new Set(choices.flatMap((c) => c.candidates.flatMap(({ features }) => Object.keys(features)))),
  ];
  const index = new Map(names.map((name, i) => [name, i]));
  const heads = choices.map((choice) => packed(choice, index));
  const [w, mean, square] = [0, 1, 2].map(() => new Float64Array(names.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let step = 1; step <= STEPS; step++) {
    const slope = w.map((x) => penalty * x);
    for (const head of heads) descend(head, w, slope);
    const rate = RATE * Math.min(1, (2 * (STEPS - step + 1)) / STEPS);
    for (let i = 0; i < w.length; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * slope[i]!;
      square[i] = 0.99 * square[i]! + 0.01 * slope[i]! ** 2;
      w[i]! -= (rate * (mean[i]! / (1 - 0.9 ** step))) / (Math.sqrt(square[i]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return Object.fromEntries(names.map((name, i) => [name, w[i]!]));
}

/** A head's candidates, that there is none last, as one list of features: a fit goes over it some hundred times. */
interface Packed {
  readonly weight: number;
  readonly right: number;
  /** Where each candidate's features begin, and where the last one's end. */
  readonly from: Int32Array;
  readonly feature: Int32Array;
  readonly value: Float64Array;
  readonly scores: Float64Array;
}

function packed({ candidates, right, weight }: Choice, index: ReadonlyMap<string, number>): Packed {
  const rows = [...candidates.map(({ features }) => Object.entries(features)), [['none', 1] as const]];
  const from = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => (from[i + 1] = from[i]! + row.length));
  const entries = rows.flat();
  return {
    weight,
    right: right < 0 ? candidates.length : candidates.findIndex(({ at }) => at === right),
    from,
    feature: Int32Array.from(entries, ([name]) => index.get(name)!),
    value: Float64Array.from(entries, ([, value]) => value),
    scores: new Float64Array(rows.length),
  };
}

/** Adds one head's gradient to `slope`. */
function descend(
  { weight, right, from, feature, value, scores }: Packed,
  w: Float64Array,
  slope: Float64Array,
): void {
  let total = 0;
  for (let row = 0; row < scores.length; row++) {
    let sum = 0;
    for (let k = from[row]!; k < from[row + 1]!; k++) sum += w[feature[k]!]! * value[k]!;
    total += scores[row] = Math.exp(sum);
  }
  for (let row = 0; row < scores.length; row++) {
    const error = weight * (scores[row]! / total - Number(row === right));
    for (let k = from[row]!; k < from[row + 1]!; k++) slope[feature[k]!]! += error * value[k]!;
  }
}
