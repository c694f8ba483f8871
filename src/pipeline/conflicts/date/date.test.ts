import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { DATES } from './date.cases.ts';
import { article, file, twoArticles } from '../folder.fixture.ts';

test.each(DATES)('%s / %s', (a, b, type) => {
  const { conflicts } = run(twoArticles(a, b), NO_CORPUS);
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
