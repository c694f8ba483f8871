import { expect, test } from 'vitest';
import { READ } from './reading.cases.ts';
import { blocksOf } from './index.ts';

test.each(READ)('$what', ({ text, wanted }) => {
  const roles = blocksOf({ id: 'page', file: 'page.txt', sha256: '', text }).map((b) => [b.text, b.role]);
  expect(roles).toEqual(expect.arrayContaining(wanted.map((pair) => [...pair])));
});
