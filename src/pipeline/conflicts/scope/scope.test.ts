import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { NOTHING_FOUND } from '../../../model/stage.ts';
import { run } from '../../run.ts';
import { allOf } from './all-of.ts';
import { barred } from './barred.ts';
import { days } from './days.ts';
import { dissenters } from './dissenters.ts';
import { exceptions } from './exceptions.ts';
import { leftOut } from './left-out.ts';
import { none } from './none.ts';
import { noneOf } from './none-of.ts';
import { SCOPES } from './scope.cases.ts';
import { stopped } from './stopped.ts';
import { unanimity } from './unanimity.ts';
import { whole } from './whole.ts';

const RULES = [allOf, barred, days, dissenters, exceptions, leftOut, none, noneOf, stopped, unanimity, whole];

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
  const dossier = run([file('a', order(official)), file('b', article(news))], NO_CORPUS);
  const analysis = { ...NOTHING_FOUND, ...dossier };
  // Asked one by one, for what several rules find is shown as one.
  const found = RULES.flatMap((d) => d.detect(analysis, { corpus: NO_CORPUS })).map((c) => c.rule);
  if (rule === null) expect(found).toEqual([]);
  else expect(found).toContain(rule);
});
