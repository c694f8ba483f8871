import { expect, test } from 'vitest';
import { boundsWords, dateWords, durationWords } from './date-words.ts';

test.each([
  ['2017-07-07', '7 July 2017'],
  ['2017-07', 'July 2017'],
  ['2017', '2017'],
  ['2018-22', 'summer 2018'],
  ['2018-34', 'the second quarter of 2018'],
  ['2018-41', 'the second half of 2018'],
  ['15XX', 'the 16th century'],
  ['20XX', 'the 21st century'],
  ['201X', 'the 2010s'],
  ['2017-07~', 'about July 2017'],
  ['2017-07?', 'July 2017 (uncertain)'],
  ['2018-01-25T16:55', '25 January 2018, 16:55'],
  ['2018-01-25/2018-01-26', '25–26 January 2018'],
  ['2018-01-25/2018-01-25', '25 January 2018'],
  ['2017-09-12/2017-12-08', '12 September – 8 December 2017'],
  ['2017-09/2017-12-08', 'September – 8 December 2017'],
  ['2017-09-12/2018-01-25', '12 September 2017 – 25 January 2018'],
  ['2017-09~/2017-12-08', 'about September 2017 – 8 December 2017'],
  ['2017/2018', '2017 – 2018'],
  ['2018-01-25/..', 'from 25 January 2018'],
  ['../2018-01-25', 'until 25 January 2018'],
  ['2018-99', '2018-99'],
])('%s is %s', (edtf, words) => {
  expect(dateWords(edtf)).toBe(words);
});

test('bounds without a value', () => {
  expect(boundsWords(null, null)).toBeNull();
  expect(boundsWords('2018-01-25', '2018-04-25')).toBe('25 January – 25 April 2018');
  expect(boundsWords(null, '2018-04-25')).toBe('until 25 April 2018');
});

test.each([
  ['P3M', '3 months'],
  ['P1Y', '1 year'],
  ['R/P6M', 'every 6 months'],
  ['R/P1W', 'every week'],
  ['PXM', 'some months'],
  ['P1Y6M', null],
])('%s lasts %s', (value, words) => {
  expect(durationWords(value)).toBe(words);
});
