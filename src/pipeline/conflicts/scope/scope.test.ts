import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { SCOPES } from './scope.cases.ts';

const file = (name: string, text: string) => ({ id: name, file: `${name}.txt`, sha256: '', text });

const order = (sentence: string): string => `ORDER OF THE COMMITTEE

Dated 4 March 2021

1. This order is made under the powers that the law gives, and after a hearing of all who asked for one.

2. ${sentence}

3. Copies may be had at the town hall.
`;

const article = (sentence: string): string => `Town hears the news at last

By Ann Other, reporter

12 March 2021

People in the town have been waiting for the news for weeks, and on Friday evening it came at last.

${sentence}

Nobody at the town hall wanted to say more about it before the next meeting.
`;

test.each(SCOPES)('%s / %s', (official, news, rule) => {
  const { conflicts } = run([file('a', order(official)), file('b', article(news))], NO_CORPUS);
  const found = conflicts.filter((c) => c.rule.startsWith('scope/'));
  expect(found.map((c) => c.rule)).toEqual(rule === null ? [] : [rule]);
});
