import { expect, test } from 'vitest';
import { isStreetLine } from './letter-head.ts';

test.each([
  ['9 Old Quay Road, Holm', true],
  ['24 hours on the road', false],
  ['5 Boats Leave Old Quay Road', false],
])('%s', (line, is) => {
  expect(isStreetLine(line)).toBe(is);
});
