import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { NOTHING_FOUND } from '../../../model/stage.ts';
import { run } from '../../run.ts';
import { DUTIES } from './duty.cases.ts';
import { duty } from './duty.ts';

const file = (name: string, text: string) => ({ id: name, file: `${name}.txt`, sha256: '', text });

const order = (sentence: string): string => `HARBOUR ORDER

Dated 4 March 2021

1. The Minister for Ports makes this Order under the powers that the law gives, and after a hearing of all who asked.

2. ${sentence}

3. Copies may be had at the town hall.
`;

const article = (sentence: string): string => `Town hears the news at last

By Ann Other, reporter

12 March 2021

People in the town have been waiting for the news for weeks, and on Friday evening it came at last.

${sentence}

Nobody at the town hall was in a mood for talking.
`;

test.each(DUTIES)('%s / %s', (official, news, clash) => {
  const dossier = run([file('a', order(official)), file('b', article(news))], NO_CORPUS);
  // Asked alone, for what several rules find is shown as one.
  const found = duty.detect({ ...NOTHING_FOUND, ...dossier }, { corpus: NO_CORPUS });
  expect(found.length > 0).toBe(clash);
});
