import { expect, test } from 'vitest';
import { dayOf } from '../../layout/days.ts';
import { dayAtPlace, placeOfDay, readAxis } from './scale.ts';

const axis = readAxis(
  `${dayOf('1871-01-01')},${dayOf('1871-12-31')},0,40 ${dayOf('2018-01-01')},${dayOf('2019-01-01')},70,435`,
);

test('a place is a day and back', () => {
  expect(dayAtPlace(axis, 70)).toBe('2018-01-01');
  expect(dayAtPlace(axis, placeOfDay(axis, '2018-07-02') + 0.01)).toBe('2018-07-02');
});

test('what lies outside or in a fold is the nearer side', () => {
  expect(dayAtPlace(axis, -20)).toBe('1871-01-01');
  expect(dayAtPlace(axis, 66)).toBe('2018-01-01');
  expect(dayAtPlace(axis, 999)).toBe('2019-01-01');
  expect(placeOfDay(axis, '2050-01-01')).toBe(435);
});
