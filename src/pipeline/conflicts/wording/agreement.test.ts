import { expect, test } from 'vitest';
import { NOUNS, PLURALS, TEMPLATES } from './agreement.cases.ts';
import { agreeing, isPlural } from './agreement.ts';
import { definite } from './definite.ts';

test.each(TEMPLATES)('%s, %s', (template, slot, plural) => {
  expect(agreeing(template, slot)).toBe(plural);
});

test.each(PLURALS)('%s: %s', (words, plural) => {
  expect(isPlural(words)).toBe(plural);
});

test.each(NOUNS)('%s in “%s”: %s', (words, text, inside) => {
  expect(definite(words, [{ text }], false)).toBe(inside);
});

test('a headline leaves articles out, other text has none where none is needed', () => {
  const text = [{ text: 'It covers contract labour, and the rating stays.' }];
  expect(definite('rating', text, true)).toBe('the rating');
  expect(definite('contract labour', text, false)).toBe('contract labour');
});
