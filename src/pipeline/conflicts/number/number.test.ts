import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { CLASHES } from './number.cases.ts';
import { file, twoArticles } from '../folder.fixture.ts';

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
