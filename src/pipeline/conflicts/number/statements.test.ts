import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { analysisBefore } from '../../run.ts';
import { article, file } from '../folder.fixture.ts';
import { statementsOf } from './index.ts';
import type { Statement } from './statement.ts';
import { ASIDE, STATEMENTS } from './statements.cases.ts';

const stated = (sentence: string): Statement[] =>
  statementsOf(
    analysisBefore(
      'conflicts',
      [file('a', article('Town hears the news', '12 March 2021', sentence))],
      NO_CORPUS,
    ),
  ).filter((s) => s.sentence.text === sentence);

test.each(STATEMENTS)('%s', (sentence, amounts) => {
  const found = stated(sentence).map((s) => `${s.dimension} ${String(s.quantity.value)} ${s.per}`.trim());
  expect(found).toEqual(amounts);
});

test.each(ASIDE)('%s told beside another: %s', (sentence, aside) => {
  expect(stated(sentence)[0]?.aside).toBe(aside);
});
