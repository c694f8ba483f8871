import { expect, test } from 'vitest';
import { inCapitals } from './capitals.ts';

test.each([
  ['NOTICE TO ALL PASSENGERS', true],
  ['Notice to all passengers', false],
  ['BBC', false],
  ['ITV NEWS', false],
])('%s: %s', (title, capitals) => {
  expect(inCapitals(title)).toBe(capitals);
});
