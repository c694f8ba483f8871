import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { HEADLINES } from './headline.cases.ts';

const article = (title: string, sentence: string): string => `${title}

By Ann Other, reporter

12 March 2021

People in the town have been waiting for the news for weeks, and on Friday evening it came at last.

${sentence}

There will be another meeting about it in the spring, and anybody who wants to speak may come.
`;

test.each(HEADLINES)('%s / %s', (title, sentence, clash) => {
  const text = article(title, sentence);
  const { conflicts } = run([{ id: 'a', file: 'a.txt', sha256: '', text }], NO_CORPUS);
  expect(conflicts.filter((c) => c.rule === 'internal/headline')).toHaveLength(clash ? 1 : 0);
});
