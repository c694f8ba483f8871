import { expect, test } from 'vitest';
import type { Variation } from '../model/quote.ts';
import { spanOf } from '../model/span.ts';
import { wordDifferences } from '../text/differences.ts';
import { wordingMarks } from './wording-marks.ts';

/** The words that are marked in each of two wordings, by the mark's name. */
function marked(a: string, b: string, variation?: Variation): Record<'a' | 'b', string[]> {
  const whole = (doc: string, text: string) => ({ doc, text, start: 0, end: text.length });
  const marks = wordingMarks({
    a: spanOf('a', a, 0, a.length),
    b: spanOf('b', b, 0, b.length),
    differences: wordDifferences(whole('a', a), whole('b', b)),
    ...(variation ? { variation } : {}),
  });
  const named = (text: string, side: 'a' | 'b'): string[] =>
    marks[side].map(({ start, end, name }) => `${name}: ${text.slice(start, end)}`);
  return { a: named(a, 'a'), b: named(b, 'b') };
}

test('other words are changed, on both sides', () => {
  expect(marked('we shall mend the quay', 'we shall sell the quay', 'altered')).toEqual({
    a: ['changed: mend'],
    b: ['changed: sell'],
  });
});

test('what is cut at either end is not marked', () => {
  expect(marked('At last we shall mend the quay this year', 'we shall mend the quay', 'trimmed')).toEqual({
    a: [],
    b: [],
  });
  expect(marked('I was glad of it and I left the quay', 'I left the quay', 'altered').a).toEqual([]);
});

test('words dropped inside quotation marks are a change, in reported speech and between sentences a gap', () => {
  const [full, short] = ['we did not always listen to them', 'we did not listen to them'];
  expect(marked(full, short, 'altered').a).toEqual(['changed: always']);
  expect(marked(full, short, 'paraphrase').a).toEqual(['left-out: always']);
  expect(marked(full, short).a).toEqual(['left-out: always']);
  expect(
    marked('We listen. Nobody asked us. We shall mend it', 'We listen. We shall mend it', 'altered').a,
  ).toEqual(['left-out: Nobody asked us']);
  expect(marked('We listen always. Nobody asked', 'We listen. Nobody asked', 'altered').a).toEqual([
    'changed: always',
  ]);
});

test('other punctuation is no other word', () => {
  expect(marked('we shall mend it!', 'we shall mend it', 'punctuation')).toEqual({ a: [], b: [] });
});
