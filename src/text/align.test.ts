import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLocally, type Match } from './align.ts';

const align = (a: readonly string[], b: readonly string[]): Match[] =>
  alignLocally(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0));
const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 });

describe('alignLocally', () => {
  it('finds the shared stretch and leaves the ends out', () => {
    expect(align(Array.from('xxabcd'), Array.from('abcdyy'))).toEqual([
      { a: 2, b: 0 },
      { a: 3, b: 1 },
      { a: 4, b: 2 },
      { a: 5, b: 3 },
    ]);
  });

  it('bridges a word left out', () => {
    expect(align(Array.from('abcde'), Array.from('abde')).map(({ a }) => a)).toEqual([0, 1, 3, 4]);
  });

  it('finds nothing where nothing is shared', () => {
    expect(align(Array.from('abc'), Array.from('xyz'))).toEqual([]);
    expect(align([], Array.from('xyz'))).toEqual([]);
  });

  it('aligns a sequence with itself element by element', () => {
    fc.assert(
      fc.property(sequence, (a) => {
        expect(align(a, a)).toEqual(a.map((_, i) => ({ a: i, b: i })));
      }),
    );
  });

  it('matches only equal elements, both sides rising', () => {
    fc.assert(
      fc.property(sequence, sequence, (a, b) => {
        const matches = align(a, b);
        for (const [k, m] of matches.entries()) {
          expect(a[m.a]).toBe(b[m.b]);
          const before = matches[k - 1];
          if (before) {
            expect(m.a).toBeGreaterThan(before.a);
            expect(m.b).toBeGreaterThan(before.b);
          }
        }
      }),
    );
  });
});
