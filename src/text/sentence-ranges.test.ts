import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENTENCES } from './sentence-ranges.cases.ts';
import { sentenceRanges } from './sentence-ranges.ts';

describe('sentenceRanges', () => {
  it.each(SENTENCES)('%s', (text, sentences) => {
    expect(sentenceRanges(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('does not end a sentence inside the label of a clause', () => {
    const text = '- 1. The council shall act. It shall report.';
    expect(sentenceRanges(text, 4).map(({ start, end }) => text.slice(start, end))).toEqual([
      '- 1. The council shall act.',
      'It shall report.',
    ]);
  });

  it('covers all words, in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Mr. ',
      'No. 4 ',
      'Dr',
      '. ',
      '... ',
      '… ',
      '?” ',
      '"A',
      'b ',
      '\n',
      '\u00A0',
      '👩‍🚒 ',
      'e\u0301',
      '(',
      ') ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const ranges = sentenceRanges(text);
        let at = 0;
        for (const { start, end } of ranges) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
