import { expect, test } from 'vitest';
import { isFlag } from '../../model/conflict.ts';
import { NO_CORPUS } from '../../model/corpus.ts';
import { run } from '../run.ts';
import { AGREEING_NUMBERS } from './agreeing-numbers.cases.ts';
import { AGREEING_WITH_ORDER, AGREEING_WORDS, ANSWERS } from './agreeing-words.cases.ts';
import { article, file, twoArticles } from './folder.fixture.ts';

const order = (sentence: string): string => `HARBOUR ORDER

Dated 4 March 2021

1. The Minister for Ports makes this Order under the powers that the law gives, and after a hearing of all who asked.

2. ${sentence}

3. Copies may be had at the town hall.
`;

test.each([...AGREEING_NUMBERS, ...AGREEING_WORDS])('%s / %s', (a, b, clash) => {
  const { conflicts } = run(twoArticles(a, b), NO_CORPUS);
  expect(conflicts.some((c) => isFlag(c.level))).toBe(clash);
});

test.each(AGREEING_WITH_ORDER)('order: %s / %s', (a, b, clash) => {
  const { conflicts } = run(
    [file('a', order(a)), file('b', article('Town hears the news', '12 March 2021', b))],
    NO_CORPUS,
  );
  expect(conflicts.some((c) => isFlag(c.level))).toBe(clash);
});

test.each(ANSWERS)('%s / %s', (a, b, altered) => {
  const { conflicts } = run(twoArticles(a, b), NO_CORPUS);
  expect(conflicts.some((c) => c.rule === 'quotation')).toBe(altered);
});
