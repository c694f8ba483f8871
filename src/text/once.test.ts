import { expect, test } from 'vitest';
import { once } from './once.ts';

test('an object is worked out once, whatever comes of it, and another like it is another', () => {
  const asked: object[] = [];
  const size = once((of: { readonly name: string }) => {
    asked.push(of);
    return of.name === '' ? undefined : of.name.length;
  });
  const [named, nameless] = [{ name: 'quay' }, { name: '' }];
  expect([size(named), size(named), size(nameless), size(nameless), size({ name: 'quay' })]).toEqual([
    4,
    4,
    undefined,
    undefined,
    4,
  ]);
  expect(asked).toHaveLength(3);
});
