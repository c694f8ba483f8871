import { expect, test } from 'vitest';
import { writtenDays } from './written-day.ts';

test.each([
  ['3 May 2019', '2019-05-03'],
  ['this third day of May, two thousand and nineteen', '2019-05-03'],
  ['the third day of May, two thousand nineteen', '2019-05-03'],
  ['May 3, 2019May 4, 2019', '2019-05-03'],
  ['3. May 2019, 09:12', '2019-05-03'],
  ['03/05/2019', '2019-05-03'],
  // 5 March 2019 was a Tuesday, 3 May a Friday.
  ['Tuesday 03.05.19, 06:17 AM', '2019-03-05'],
  ['Fri 05/03/2019', '2019-05-03'],
  ['Northern Press 20190503 1542PDT', '2019-05-03'],
  ['NPS FRI 03MAY2019 16:52', '2019-05-03'],
  ['this 3rd day of May, A.D. 2019', '2019-05-03'],
  // Neither was a Sunday.
  ['Sunday 03/05/2019', '2019-05-03'],
])('%s is %s', (text, day) => {
  expect(writtenDays(text, false)[0]?.edtf).toBe(day);
});

test('a list’s number before a month is no day', () => {
  expect(writtenDays('1. May 2019 saw the first of them', false)[0]?.edtf).toBe('2019-05');
});

test('eight figures without an hour behind them are a number', () => {
  expect(writtenDays('Parcel 20190503 of the plan', false)).toEqual([]);
});
