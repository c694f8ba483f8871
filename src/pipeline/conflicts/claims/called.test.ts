import { expect, test } from 'vitest';
import { inSentence } from './called.ts';

test.each([
  ['A report into the fire', 'a report into the fire'],
  ['The Board', 'the Board'],
  ['Its own engineers', 'its own engineers'],
  ['Northam Council', 'Northam Council'],
  ['engineers', 'engineers'],
])('%s inside a sentence is %s', (words, inside) => {
  expect(inSentence(words)).toBe(inside);
});
