import { expect, test } from 'vitest';
import type { TimeExpression } from '../../model/expression.ts';
import { localTime } from './local-time.ts';

const said = {
  known: { holiday: 'thanksgiving', year: 2022 },
  absolute: '2022-11-24',
  ends: null,
} as TimeExpression;

test('a feast with its year is that of the country in which it was written', () => {
  expect(localTime(said, () => 'canada').absolute).toBe('2022-10-10');
  expect(localTime(said, () => 'united states').absolute).toBe('2022-11-24');
  expect(localTime(said, () => null).absolute).toBe('2022-11-24');
  const labour = { known: { holiday: 'labour day' }, absolute: null, ends: null } as TimeExpression;
  expect(localTime(labour, () => 'australia').known.holiday).toBe('australian labour day');
});
