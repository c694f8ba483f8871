import { expect, test } from 'vitest';
import { boundsContain, boundsMeet, boundsOf } from './bounds.ts';

const cases: [string, string | null, string | null][] = [
  ['2018-01-25', '2018-01-25', '2018-01-25'],
  ['2018-02', '2018-02-01', '2018-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2018', '2018-01-01', '2018-12-31'],
  ['2018-22', '2018-06-01', '2018-08-31'],
  ['2018-24', '2018-12-01', '2019-02-28'],
  ['2019-36', '2019-10-01', '2019-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['18XX', '1800-01-01', '1899-12-31'],
  ['2017-09~/2017-12-08', '2017-09-01', '2017-12-08'],
  ['2018-01-25/..', '2018-01-25', null],
  ['-0489-03', null, null],
  ['../2018-01-25', null, '2018-01-25'],
  ['2019-05-21T06:00', '2019-05-21', '2019-05-21'],
  ['[2018-01-25..2018-01-26]', '2018-01-25', '2018-01-26'],
];

test.each(cases)('%s lies between %s and %s', (edtf, earliest, latest) => {
  expect(boundsOf(edtf)).toEqual({ earliest, latest });
});

test.each(['', 'soon', '2018-13', '2018-02-30', 'P3M'])('"%s" is refused', (edtf) => {
  expect(() => boundsOf(edtf)).toThrow(RangeError);
});

test('stretches meet and contain', () => {
  expect(boundsMeet(boundsOf('2018-01'), boundsOf('2018-01-25/..'))).toBe(true);
  expect(boundsMeet(boundsOf('2018-01'), boundsOf('2018-02'))).toBe(false);
  expect(boundsContain(boundsOf('2018'), boundsOf('2018-22'))).toBe(true);
  expect(boundsContain(boundsOf('2018-01'), boundsOf('2018-01-25/..'))).toBe(false);
});
