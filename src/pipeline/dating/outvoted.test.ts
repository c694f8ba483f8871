import { expect, it } from 'vitest';
import type { DayBound } from './constraint.ts';
import { withoutOutvoted } from './outvoted.ts';

/** "> 2019-05-01": not before; "< 2019-05-01": not after; a "~" at the end: it rests on a whole year. */
const bound = (words: string): DayBound => ({
  kind: words.startsWith('>') ? 'not-before' : 'not-after',
  doc: 'a',
  day: words.slice(2, 12),
  evidence: [],
  because: words,
  ...(words.endsWith('~') ? { rough: true } : {}),
});

it.each([
  ['all that allow one day', ['> 2019-05-01', '< 2019-06-01'], ['> 2019-05-01', '< 2019-06-01']],
  ['the most', ['> 2019-05-01', '> 2019-05-03', '< 2018-01-01'], ['> 2019-05-01', '> 2019-05-03']],
  ['both where they are as many', ['> 2019-05-01', '< 2018-01-01'], ['> 2019-05-01', '< 2018-01-01']],
  ['a day against a year', ['> 2023-01-01~', '< 2022-06-01'], ['< 2022-06-01']],
  [
    'two years against a day no more than it',
    ['> 2023-01-01~', '> 2023-01-01~', '< 2022-06-01'],
    ['> 2023-01-01~', '> 2023-01-01~', '< 2022-06-01'],
  ],
])('keeps %s', (_, bounds, kept) => {
  expect(withoutOutvoted(bounds.map(bound)).map(({ because }) => because)).toEqual(kept);
});

it('lets no document outvote another', () => {
  const bounds = [bound('> 2019-05-01'), bound('> 2019-05-03'), { ...bound('< 2018-01-01'), doc: 'b' }];
  expect(withoutOutvoted(bounds)).toHaveLength(3);
});
