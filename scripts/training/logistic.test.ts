import { expect, test } from 'vitest';
import { scored } from '../../src/pipeline/conflicts/contrast/model.ts';
import { fitted, type Example } from './logistic.ts';

/** A hundred examples: right where x is above 5, whatever y is. */
const EXAMPLES: readonly Example[] = Array.from({ length: 100 }, (_, i) => ({
  features: { x: i / 10, y: (i * 37) % 11 },
  right: i / 10 > 5,
  weight: 1,
}));

test('learns which feature decides, and with which sign', () => {
  const model = fitted(EXAMPLES, 1);
  expect(model.weights.x![2]).toBeGreaterThan(1);
  expect(Math.abs(model.weights.y![2])).toBeLessThan(0.5);
  expect(scored(model, { x: 9, y: 3 })).toBeGreaterThan(0.9);
  expect(scored(model, { x: 1, y: 3 })).toBeLessThan(0.1);
});

test('a stronger penalty keeps weights smaller', () => {
  const weight = (penalty: number): number => fitted(EXAMPLES, penalty).weights.x![2];
  expect(weight(100)).toBeLessThan(weight(1));
});

test('examples that count for nothing change nothing', () => {
  const noise: Example[] = EXAMPLES.map((e) => ({ ...e, right: !e.right, weight: 0 }));
  const [alone, beside] = [fitted(EXAMPLES, 1), fitted([...EXAMPLES, ...noise], 1)];
  expect(beside.weights.x![2]).toBeCloseTo(alone.weights.x![2], 6);
});
