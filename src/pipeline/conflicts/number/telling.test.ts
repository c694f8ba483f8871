import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { twoArticles } from '../folder.fixture.ts';
import { QUESTIONS } from './telling.cases.ts';

test.each(QUESTIONS)('%s / %s', (a, b, question) => {
  const { conflicts } = run(twoArticles(a, b), NO_CORPUS);
  expect(conflicts.filter((c) => c.type === 'number').map((c) => c.question)).toEqual([question]);
});
