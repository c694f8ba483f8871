import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../model/span.ts';
import { overlapFinder } from './overlap-finder.ts';

const range = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 25 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('overlapFinder', () => {
  it('finds what a walk over the list finds, in the order of the list', () => {
    fc.assert(
      fc.property(fc.array(range), range, (list, stretch) => {
        expect(overlapFinder(list)(stretch)).toEqual(list.filter((item) => overlaps(item, stretch)));
      }),
    );
  });

  it('leaves out what only touches', () => {
    expect(
      overlapFinder([
        { start: 0, end: 4 },
        { start: 6, end: 9 },
      ])({ start: 4, end: 6 }),
    ).toEqual([]);
  });
});
