import { expect, test } from 'vitest';
import { HOLIDAYS } from './holidays.ts';
import { holidayIn } from './holiday-in.ts';

test.each([
  ['easter', 2018, '2018-04-01'],
  ['easter', 2019, '2019-04-21'],
  ['easter', 2000, '2000-04-23'],
  ['good friday', 2024, '2024-03-29'],
  ['whit monday', 2023, '2023-05-29'],
  ['shrove tuesday', 2020, '2020-02-25'],
  ['thanksgiving', 2019, '2019-11-28'],
  ['black friday', 2019, '2019-11-29'],
  ['august bank holiday', 2021, '2021-08-30'],
  ['spring bank holiday', 2016, '2016-05-30'],
  ['election day', 2022, '2022-11-08'],
  ['remembrance sunday', 2018, '2018-11-11'],
  ["st andrew's day", 2020, '2020-11-30'],
])('%s in %s is %s', (name, year, day) => {
  expect(holidayIn(name, year)).toBe(day);
});

test('every holiday has a day in every year; an unknown one has none', () => {
  for (const name of HOLIDAYS.keys()) expect(holidayIn(name, 2019)).toMatch(/^20(?:19|20)-\d\d-\d\d$/);
  expect(() => holidayIn('pancake week', 2019)).toThrow(RangeError);
});
