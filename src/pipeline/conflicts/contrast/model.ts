import type { Candidate, Features, Respect } from './candidate.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** Mean and spread of a feature over the candidates of the stories with gold, and what it counts for. */
export type Weight = readonly [mean: number, spread: number, weight: number];

/** What a logistic regression learned of one respect. */
export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, Weight>>;
}

/** A feature further than this from its mean counts no more, so that nothing strange outvotes everything else. */
const CLIP = 4;

/** How far a value lies from the mean, in spreads and within bounds: as weights are fitted, so they are used. */
export function standing(value: number, mean: number, spread: number): number {
  return Math.max(-CLIP, Math.min(CLIP, (value - mean) / spread));
}

const MODELS: Readonly<Partial<Record<Respect, Model>>> = WEIGHTS as unknown as Partial<
  Record<Respect, Model>
>;

/**
 * How likely it is, from 0 to 1, that a careful reader would call the two statements a disagreement. Weights come
 * from `scripts/train.ts`, which fits them to the stories marked by hand (logistic regression with an L2 penalty).
 */
export function likelihood({ respect, features }: Candidate): number {
  const model = MODELS[respect];
  return model === undefined ? 0 : scored(model, features);
}

export function scored({ bias, weights }: Model, features: Features): number {
  let sum = bias;
  for (const [name, [mean, spread, weight]] of Object.entries(weights)) {
    sum += weight * standing(features[name] ?? 0, mean, spread);
  }
  return 1 / (1 + Math.exp(-sum));
}
