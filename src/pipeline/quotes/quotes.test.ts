import { describe, expect, it } from 'vitest';
import { blocks } from '../blocks/index.ts';
import { sentences } from '../sentences/index.ts';
import { quotes } from './index.ts';
import { CAST, MARKED, REPORTED, UNSPOKEN } from './quotes.cases.ts';
import { analyse, spoken } from '../../text/story.testing.ts';

const read = (text: string) => analyse([text], CAST, [blocks.run, sentences.run, quotes.run]);

describe('quotations in marks', () => {
  it.each(MARKED)('$what', ({ text, quotes: expected }) => {
    expect(spoken(read(text), ({ form }) => form !== 'indirect')).toEqual(expected);
  });

  it.each(UNSPOKEN)('no speech: %s', (text) => {
    expect(spoken(read(text), ({ form }) => form !== 'indirect')).toEqual([]);
  });

  it('gives every attribution its cue or its reason', () => {
    for (const { text } of MARKED) {
      for (const quote of read(text).quotes) {
        expect(quote.reason.length).toBeGreaterThan(20);
        expect(quote.speaker === null).toBe(quote.confidence === 0);
      }
    }
  });
});

describe('reported speech', () => {
  it.each(REPORTED)('$what', ({ text, quotes: expected }) => {
    expect(spoken(read(text), ({ form }) => form === 'indirect')).toEqual(expected);
  });
});

describe('time', () => {
  it('stays near-linear on one long line of broken marks', () => {
    const line = `He said "it's the dogs' day and ‘never' mind" to me, `.repeat(1000);
    const start = performance.now();
    read(line);
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 60_000);
});
