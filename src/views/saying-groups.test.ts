import { expect, test } from 'vitest';
import type { QuoteGroup } from '../model/quote.ts';
import { spanOf, type Span } from '../model/span.ts';
import { unitedGroups } from './saying-groups.ts';

const TEXT = 'We will mend the old quay before the winter comes.';
const at = (doc: string, words: string): Span =>
  spanOf(doc, TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);
const group = (id: string, a: Span, b: Span): QuoteGroup => ({
  id,
  members: [a, b],
  pairs: [{ a, b, variation: 'verbatim', differences: [], moved: null }],
});

test('groups that compare the same words of a document are one saying', () => {
  const whole = group('g-1', at('one', TEXT), at('two', TEXT));
  const part = group('g-2', at('one', 'mend the old quay before'), at('three', 'mend the old quay before'));
  const other = group('g-3', at('three', 'will mend the old quay before'), at('four', 'mend the old quay'));
  expect(unitedGroups([whole, part, other]).map(({ ids }) => ids)).toEqual([['g-1', 'g-2', 'g-3']]);
});

test('a few words are in many sayings, and the same words elsewhere are others', () => {
  const whole = group('g-1', at('one', TEXT), at('two', TEXT));
  const few = group('g-2', at('one', 'the old quay'), at('three', 'the old quay'));
  const apart = group('g-3', at('three', 'mend the old quay before'), at('four', 'mend the old quay before'));
  expect(unitedGroups([whole, few, apart])).toHaveLength(3);
});
