import { describe, expect, test } from 'vitest';
import { recognise } from './grammar.ts';
import { aliasPattern } from './masks.ts';
import { CASES, NOTHING } from './recognise.cases.ts';
import type { Finding } from './finding.ts';

const read = (text: string, monthFirst = false): Finding[] => recognise(text, { monthFirst, aliases: null });

function says({ reading: { absolute, value, known, deictic } }: Finding): string {
  if (absolute !== null) return absolute;
  if (value !== null) return value;
  const parts = Object.entries(known)
    .map(([key, part]) => `${key}=${part}`)
    .sort();
  if (deictic === null) return parts.join(' ');
  const { unit, offset, from } = deictic;
  const count = offset === null ? '?' : offset < 0 ? String(offset) : `+${offset}`;
  return [...parts, `${unit}${count}${{ speech: '', narrative: '@', event: '!' }[from]}`].join(' ');
}

describe.each(CASES)('$rule: $says', ({ rule, says: wanted, phrasings }) => {
  test.each(phrasings)('%s', (phrasing) => {
    const words = /\[([^\]]+)\]/.exec(phrasing)?.[1] ?? '';
    const text = phrasing.replace(/[[\]]/g, '');
    const found = read(text);
    expect(found.map((finding) => finding.text)).toEqual([words]);
    expect(found.map((finding) => text.slice(finding.index, finding.stop))).toEqual([words]);
    expect(found.map(says)).toEqual([wanted]);
    expect(found.map((finding) => finding.rule)).toEqual([rule]);
  });
});

test.each(NOTHING)('nothing in: %s', (text) => {
  expect(read(text).map((finding) => finding.text)).toEqual([]);
});

test.each([
  ['Strikes were called in March and October of last year.', ['month=3 year-1', 'month=10 year-1']],
  ['We had 900 in June, and in July of last year 700.', ['month=6 year?', 'month=7 year-1']],
  ['We had 900 in June and May of last year.', ['month=6 year?', 'month=5 year-1']],
])('the year counted after the last of a list is the year of all: %s', (text, wanted) => {
  expect(read(text).map(says)).toEqual(wanted);
});

test('a numeric day is read month first where the document’s English is American', () => {
  expect(read('on 3/4/2019', true).map(says)).toEqual(['2019-03-04']);
  expect(read('on 26/4/2019', true).map(says)).toEqual(['2019-04-26']);
});

test('what follows the days of every week recurs too, hours and all', () => {
  const found = read('between 7 am and 6 pm on Monday to Friday and between 8 am and 1 pm on Saturday');
  expect(found.map(({ text }) => text)).toEqual([
    'between 7 am and 6 pm on Monday to Friday',
    'between 8 am and 1 pm on Saturday',
  ]);
  expect(found.map(says)).toEqual(['P1W', 'P1W']);
});

test('a week counted from a day is no rate of the figure before it', () => {
  const found = read('School is out on June 7, a week from tomorrow.');
  expect(found.map(({ text }) => text)).toEqual(['June 7', 'a week from tomorrow']);
});

test('a defined term that holds a year is no time, a defined time is', () => {
  const aliases = aliasPattern(['the 2017 report']);
  const found = recognise('The 2017 report was filed in 2017.', { monthFirst: false, aliases });
  expect(found.map(({ text }) => text)).toEqual(['2017']);
});

test('a length counts from the event that follows it', () => {
  const [finding] = read(
    'The first report is due within 3 months of the date of this Direction, and then quarterly.',
  );
  const event = finding?.reading.deictic?.event;
  expect(finding?.text).toBe('3 months');
  expect(finding?.reading.mod).toBe('ON_OR_BEFORE');
  expect(
    'The first report is due within 3 months of the date of this Direction'.slice(event?.start, event?.end),
  ).toBe('the date of this Direction');
});

test.each([
  ['by the end of May 2018', 'END'],
  ['no later than 2 June 2019', 'ON_OR_BEFORE'],
  ['not before 2 June 2019', 'ON_OR_AFTER'],
  ['before 31 July 2022', 'BEFORE'],
  ['since 2014', 'ON_OR_AFTER'],
  ['about three months', 'APPROX'],
  ['not less than 14 days before it', 'EQUAL_OR_MORE'],
])('%s is %s', (text, mod) => {
  expect(read(text).map((finding) => finding.reading.mod)).toEqual([mod]);
});

test('a long line costs no more than its length', { timeout: 20_000 }, () => {
  const lines = ['Monday, ', 'one ', '1', '1,1,', 'the last ', 'July ', 'a-', '12/'];
  for (const piece of lines) {
    const short = timed(piece.repeat(2_000));
    const long = timed(piece.repeat(20_000));
    expect(long, piece).toBeLessThan(40 * short + 400);
  }
});

function timed(text: string): number {
  const before = performance.now();
  read(text);
  return performance.now() - before;
}
