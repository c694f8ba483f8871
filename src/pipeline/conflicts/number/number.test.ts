import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { CLASHES } from './number.cases.ts';
import { article, file, twoArticles } from '../folder.fixture.ts';

test.each(CLASHES)('%s / %s', (a, b, clash) => {
  const { conflicts } = run(twoArticles(a, b), NO_CORPUS);
  expect(conflicts.filter((c) => c.rule.startsWith('number')).map((c) => c.level)).toEqual(
    clash ? ['contradiction'] : [],
  );
});

const AGREEMENT = (other: string): string => `AGREEMENT

Dated 4 March 2021

1. There shall be a Board of twelve members, of whom six shall be nominated by each Party.

2. The Board shall meet once a month.

SCHEDULE 1

1. ${other}
`;

test.each([
  ['Seven members shall be nominated by Saltby and five by Oldham.', 1],
  ['Six members shall be nominated by Saltby and six by Oldham.', 0],
  ['Three trucks shall be bought by Saltby and two by Oldham.', 0],
] as const)('even shares and: %s', (other, count) => {
  const { conflicts } = run([file('a', AGREEMENT(other))], NO_CORPUS);
  expect(conflicts.filter((c) => c.rule === 'number/shares')).toHaveLength(count);
});

test('a day after a name that is a month is no age', () => {
  const { conflicts } = run(
    twoArticles(
      'June Halvorsen chairs the board. Each year she must report to the council by June 1.',
      'June Halvorsen said that the report, due on June 30, was ready.',
    ),
    NO_CORPUS,
  );
  expect(conflicts.filter((c) => c.rule === 'number/ages')).toEqual([]);
});

test.each([
  ['13 March 2021', 1],
  ['13 May 2021', 0],
] as const)('how many there are now may have changed by %s', (day, count) => {
  const { conflicts } = run(
    [
      file('a', article('Town hears the news', '12 March 2021', 'The tower now has 320 flats for teachers.')),
      file('b', article('News reaches the town', day, 'The tower now has 230 flats for teachers.')),
    ],
    NO_CORPUS,
  );
  expect(conflicts.filter((c) => c.rule === 'number')).toHaveLength(count);
});
