import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { WORDINGS } from './quotation.cases.ts';

const file = (name: string, text: string) => ({ id: name, file: `${name}.txt`, sha256: '', text });

const article = (title: string, day: string, words: string): string =>
  `${title}

By Ann Other, reporter

${day}

People in the town have been waiting for the news for weeks, and on Friday evening it came at last.

Jane Whitlow, who leads the council, said: “${words}”

Nobody at the town hall wanted to add anything to that before the next meeting.
`;

test.each(WORDINGS)('%s / %s', (a, b, level) => {
  const { conflicts } = run(
    [
      file('a', article('Town hears the news', '12 March 2021', a)),
      file('b', article('News reaches the town at last', '13 March 2021', b)),
    ],
    NO_CORPUS,
  );
  expect(conflicts.filter((c) => c.rule === 'quotation').map((c) => c.level)).toEqual(
    level === null ? [] : [level],
  );
});

const order = (words: string): string =>
  `ORDER OF THE COMMITTEE

Dated 4 March 2021

1. This order is made under the powers that the law gives, and after a hearing of all who asked for one.

2. The committee has found ${words} in the books of the club.
`;

test.each([
  ['a want of care that is hard to excuse', 'a want of honesty that is hard to excuse', 'contradiction'],
  ['a want of care that is hard to excuse', 'a want of care that is hard to excuse', null],
])('a paper has %s, an article quotes it as %s', (paper, words, level) => {
  const text = article('Town hears the news', '12 March 2021', 'We are glad that it is over.').replace(
    'Nobody at',
    `The committee blamed the club for “${words}” on Friday. Nobody at`,
  );
  const { conflicts } = run([file('a', order(paper)), file('b', text)], NO_CORPUS);
  expect(conflicts.filter((c) => c.rule === 'quotation').map((c) => c.level)).toEqual(
    level === null ? [] : [level],
  );
});
