import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { DATES } from './date.cases.ts';

const file = (name: string, text: string) => ({ id: name, file: `${name}.txt`, sha256: '', text });

const article = (title: string, day: string, sentence: string): string =>
  `${title}

By Ann Other, reporter

${day}

People in the town have been waiting for the news for weeks, and on Friday evening it came at last.

${sentence}

Nobody at the town hall wanted to say more about it before the next meeting.
`;

test.each(DATES)('%s / %s', (a, b, type) => {
  const { conflicts } = run(
    [
      file('a', article('Town hears the news', '12 March 2021', a)),
      file('b', article('News reaches the town at last', '13 March 2021', b)),
    ],
    NO_CORPUS,
  );
  expect(conflicts.filter((c) => c.rule.startsWith('date')).map((c) => c.type)).toEqual(
    type === null ? [] : [type],
  );
});

test('the day of writing and the day of publication of one report are no contradiction', () => {
  const { conflicts } = run(
    [
      file(
        'a',
        article(
          'Town hears the news',
          '12 March 2021',
          'The Auditor’s report of 8 December 2020 blamed nobody.',
        ),
      ),
      file(
        'b',
        article(
          'News at last',
          '13 March 2021',
          'The Auditor’s report published on 25 January 2021 blamed nobody.',
        ),
      ),
    ],
    NO_CORPUS,
  );
  expect(conflicts.filter((c) => c.rule.startsWith('date')).map((c) => c.level)).toEqual(['compatible']);
});
