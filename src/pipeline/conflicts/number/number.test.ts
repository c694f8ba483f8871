import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { CLASHES } from './number.cases.ts';

const file = (name: string, text: string) => ({ id: name, file: `${name}.txt`, sha256: '', text });

const article = (title: string, day: string, sentence: string): string =>
  `${title}

By Ann Other, reporter

${day}

People in the town have been waiting for the news for weeks, and on Friday evening it came at last.

${sentence}

Nobody at the town hall wanted to say more about it before the next meeting.
`;

test.each(CLASHES)('%s / %s', (a, b, clash) => {
  const { conflicts } = run(
    [
      file('a', article('Town hears the news', '12 March 2021', a)),
      file('b', article('News reaches the town at last', '13 March 2021', b)),
    ],
    NO_CORPUS,
  );
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
