import { describe, expect, it } from 'vitest';
import { shareRight } from './confidence.ts';

describe('confidence', () => {
  const counted = {
    apart: { right: 5, all: 10 },
    kinds: {
      seldom: { right: 2, all: 2 },
      often: { right: 100, all: 100 },
      bad: { right: 0, all: 20 },
      flags: { right: 10, all: 20 },
    },
  };

  it('calls nothing certain that was right a few times', () => {
    expect(shareRight(counted, 'seldom')).toBeCloseTo(12 / 22);
  });

  it('lets a kind speak for itself the more often it was seen', () => {
    expect(shareRight(counted, 'often')).toBeGreaterThan(0.9);
    expect(shareRight(counted, 'bad')).toBeLessThan(0.3);
    expect(shareRight(counted, 'flags')).toBeCloseTo(0.5);
  });

  it('knows nothing of a kind that was never seen', () => {
    expect(shareRight(counted, 'new')).toBeUndefined();
  });
});
