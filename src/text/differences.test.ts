import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markDifferences, wordDifferences, type Stretch } from './differences.ts';

const whole = (doc: string, text: string): Stretch => ({ doc, text, start: 0, end: text.length });
const told = (a: string, b: string): string[][] =>
  wordDifferences(whole('a', a), whole('b', b)).map((d) => [d.kind, d.a.text, d.b.text]);
const sentence = fc
  .array(fc.constantFrom('we', 'shall', 'not', 'close', 'the', 'pier'), { maxLength: 12 })
  .map((words) => words.join(' '));

describe('wordDifferences', () => {
  it.each([
    ['We shall not close the pier', 'We will not close the pier', [['replaced', 'shall', 'will']]],
    ['close the old pier', 'close the pier', [['deleted', 'old', '']]],
    ['close the pier', 'close the pier today', [['inserted', '', 'today']]],
    ['Close the pier!', 'close “the” pier', []],
    ['', 'pier', [['inserted', '', 'pier']]],
  ])('sets %j beside %j', (a, b, expected) => {
    expect(told(a, b)).toEqual(expected);
  });

  it('keeps a stretch that the other side has whole in one piece', () => {
    expect(told('we know that we can', 'we can')).toEqual([['deleted', 'we know that', '']]);
  });

  it('finds none in equal texts, and gives spans in order that are slices of their texts', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        expect(told(a, a)).toEqual([]);
        let last = 0;
        for (const d of wordDifferences(whole('a', a), whole('b', b))) {
          expect(d.a.text).toBe(a.slice(d.a.start, d.a.end));
          expect(d.b.text).toBe(b.slice(d.b.start, d.b.end));
          expect(d.a.start).toBeGreaterThanOrEqual(last);
          last = d.a.end;
        }
      }),
    );
  });
});

describe('markDifferences', () => {
  it('finds what stands between the same words', () => {
    const found = markDifferences(whole('a', 'No, we shall.'), whole('b', 'No we shall!'));
    expect(found.map((d) => [d.kind, d.a.text, d.b.text])).toEqual([
      ['deleted', ', ', ' '],
      ['replaced', '.', '!'],
    ]);
  });

  it('does not mind where a line breaks', () => {
    expect(markDifferences(whole('a', 'we\nshall'), whole('b', 'we shall'))).toEqual([]);
  });
});
