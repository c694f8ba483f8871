import { expect, test } from 'vitest';
import { chosen } from '../../src/pipeline/blocks/headline/choose.ts';
import { fittedTo, type Choice } from './choice.ts';

/** Forty heads of two lines: the right one tells of the text; every fourth head has no line that does, and no headline. */
const HEADS: readonly Choice[] = Array.from({ length: 40 }, (_, i) => ({
  candidates: [
    { at: 3, features: { first: 1 } },
    { at: 5, features: i % 4 === 0 ? { small: 1 } : { tells: 1 } },
  ],
  right: i % 4 === 0 ? -1 : 5,
  weight: 1,
}));

test('learns which line is the headline, and when there is none', () => {
  const weights = fittedTo(HEADS, 0.1);
  expect(weights.tells).toBeGreaterThan(weights.first ?? 0);
  for (const { candidates, right } of HEADS) expect(chosen(candidates, weights)).toBe(right);
});

test('a wrong guess is worse than none: what scores hardly more is no headline', () => {
  const candidates = [{ at: 0, features: { tells: 1 } }];
  expect(chosen(candidates, { none: 1, tells: 1.1 })).toBe(-1);
  expect(chosen(candidates, { none: 1, tells: 2 })).toBe(0);
  expect(chosen([], { none: -5 })).toBe(-1);
});
