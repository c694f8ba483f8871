import { standing, type Model, type Weight } from '../../src/pipeline/conflicts/contrast/model.ts';
import type { Features } from '../../src/pipeline/conflicts/contrast/candidate.ts';

/** A candidate with what a careful reader made of it. */
export interface Example {
  readonly features: Features;
  readonly right: boolean;
  /** What it counts for: pairs of one gold conflict share their weight. */
  readonly weight: number;
}

const STEPS = 12;
const DIGITS = 1000;

/**
 * Logistic regression with an L2 penalty on the weights of standardised features, by Newton's method (IRLS; Hastie,
 * Tibshirani & Friedman 2009, 4.4). `penalty` is the inverse of the prior variance of a weight.
 */
export function fitted(examples: readonly Example[], penalty: number): Model {
  const names = [...new Set(examples.flatMap((e) => Object.keys(e.features)))].sort();
  const scale = names.map((n): [number, number] => {
    const values = examples.map((e) => e.features[n] ?? 0);
    const mean = values.reduce((s, x) => s + x, 0) / values.length;
    const spread = Math.sqrt(values.reduce((s, x) => s + (x - mean) ** 2, 0) / values.length);
    return [mean, spread > 1e-9 ? spread : 1];
  });
  const rows = examples.map((e) => [
    1,
    ...names.map((n, k) => {
      const [mean, spread] = scale[k]!;
      return standing(e.features[n] ?? 0, mean, spread);
    }),
  ]);
  const w = newton(rows, examples, penalty);
  return {
    bias: w[0]!,
    weights: Object.fromEntries(
      names.map((n, k): [string, Weight] => [n, [scale[k]![0], scale[k]![1], w[k + 1]!]]),
    ),
  };
}

/**
 * The same as weights of the features as they are counted, `bias` among them, rounded to a thousandth. What lies far from its
 * mean, which fitting clips, counts in full here.
 */
export function plainly(examples: readonly Example[], penalty: number): Record<string, number> {
  const { bias, weights } = fitted(examples, penalty);
  const rounded = (weight: number): number => Math.round(weight * DIGITS) / DIGITS;
  const plain = Object.entries(weights).map(([name, [mean, spread, weight]]) => ({
    name,
    weight: weight / spread,
    mean,
  }));
  return {
    bias: rounded(plain.reduce((sum, { weight, mean }) => sum - weight * mean, bias)),
    ...Object.fromEntries(plain.map(({ name, weight }) => [name, rounded(weight)])),
  };
}

function newton(
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
  penalty: number,
): number[] {
  const size = rows[0]!.length;
  let w = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = w.map((x, k) => (k === 0 ? 0 : -penalty * x));
    const hessian = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? (i === 0 ? 1e-6 : penalty) : 0)),
    );
    rows.forEach((row, r) => {
      const { right, weight } = examples[r]!;
      const p = 1 / (1 + Math.exp(-row.reduce((s, x, k) => s + x * w[k]!, 0)));
      const [error, bend] = [weight * (Number(right) - p), weight * p * (1 - p)];
      for (let i = 0; i < size; i++) {
        const x = row[i]!;
        if (x === 0) continue;
        gradient[i]! += error * x;
        const line = hessian[i]!;
        for (let j = 0; j <= i; j++) line[j]! += bend * x * row[j]!;
      }
    });
    const by = solved(hessian, gradient);
    w = w.map((x, k) => x + by[k]!);
    if (Math.max(...by.map(Math.abs)) < 1e-6) break;
  }
  return w;
}

/** Solves a symmetric positive definite system given by its lower triangle (Cholesky). */
function solved(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const n = b.length;
  const l = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i]![j]!;
      for (let k = 0; k < j; k++) sum -= l[i]![k]! * l[j]![k]!;
      l[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[j]![j]!;
    }
  }
  const y = new Array<number>(n).fill(0);
  for (let i = 0; i < n; i++)
    y[i] = (b[i]! - l[i]!.slice(0, i).reduce((s, x, k) => s + x * y[k]!, 0)) / l[i]![i]!;
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i]!;
    for (let k = i + 1; k < n; k++) sum -= l[k]![i]! * x[k]!;
    x[i] = sum / l[i]![i]!;
  }
  return x;
}
