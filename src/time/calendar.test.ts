import edtf from 'edtf';
import { expect, test } from 'vitest';
import { boundsOf, daysInMonth } from './bounds.ts';
import { daysBetween, moved, pick, unitAt } from './calendar.ts';
import { sayEdtf } from './say.ts';
import { timexOf } from './timex.ts';

test.each([
  ['2018-01-25', 'day', -1, '2018-01-24'],
  ['2018-01-25', 'week', 1, '2018-01-29/2018-02-04'],
  ['2018-01-25', 'weekend', 0, '2018-01-27/2018-01-28'],
  ['2018-01-31', 'month', 1, '2018-02'],
  ['2018-01-25', 'quarter', -1, '2017-36'],
  ['2018-01-25', 'year', -1, '2017'],
  ['2018-01-25', 'decade', 0, '201X'],
  ['2018-01-25', 'century', -1, '19XX'],
] as const)('from %s the %s %i on is %s', (day, unit, offset, wanted) => {
  expect(unitAt(day, unit, offset)).toBe(wanted);
});

test('a day moved into a shorter month is its last day', () => {
  expect(moved('2017-11-30', 'month', 3)).toBe('2018-02-28');
  expect(moved('2018-01-25', 'month', 3)).toBe('2018-04-25');
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  expect([daysInMonth(1900, 2), daysInMonth(2000, 2), daysInMonth(2019, 4)]).toEqual([28, 29, 30]);
});

test('pick looks back, ahead or to the nearest', () => {
  const years = ['2018-07', '2019-07', '2020-07'];
  expect(pick(years, '2019-11-16', 'past')).toBe('2019-07');
  expect(pick(years, '2019-11-16', 'future')).toBe('2020-07');
  expect(pick(years, '2019-11-16', 'nearest')).toBe('2019-07');
  expect(pick([], '2019-11-16', 'nearest')).toBeNull();
});

test.each([
  ['2018-22', '2018-SU'],
  ['2018-36', '2018-Q4'],
  ['198X', '198'],
  ['18XX', '18'],
  ['2008-07/2008-12', '2008-H2'],
  ['2019-06-03/2019-06-09', '2019-W23'],
  ['2019-06-08/2019-06-09', '2019-W23-WE'],
  ['-0479', 'BC0480'],
  ['2018-01~', '2018-01'],
  ['2018-01-25T20:00', '2018-01-25T20:00'],
])('%s is %s in TIMEX3', (value, wanted) => {
  expect(timexOf(value)).toBe(wanted);
});

test.each([
  ['2018-01-25', '25 January 2018'],
  ['2018-22', 'summer 2018'],
  ['2018-01-25/..', '25 January 2018 or later'],
  ['2019-09-27T20:00', '20:00 on 27 September 2019'],
  ['18XX', 'the 19th century'],
  ['20XX', 'the 21st century'],
  ['199X', 'the 1990s'],
])('%s is said %s', (value, wanted) => {
  expect(sayEdtf(value)).toBe(wanted);
});

/** The package is right about years, months, days and closed intervals; not about seasons and open ends. */
test.each(['2018', '2020-02', '2018-01-25', '201X', '2018-01/2018-05-31', '2016-07~/2018-01~'])(
  'our bounds of %s are those of the package edtf',
  (value) => {
    const parsed = edtf(value);
    const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
    expect(boundsOf(value)).toEqual({ earliest: iso(parsed.min), latest: iso(parsed.max) });
  },
);
