import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { TAGS } from './tags.cases.ts';

const file = (name: string, text: string) => ({ id: name, file: `${name}.txt`, sha256: '', text });

const article = (title: string, day: string, said: string): string =>
  `${title}

By Ann Other, reporter

${day}

People in the town have been waiting for the news for weeks, and on Friday evening it came at last.

Jane Whitlow, who inspected the grandstand, ${said}.

Nobody at the town hall wanted to add anything to that before the next meeting.
`;

const between = (a: string, b: string): string[] =>
  run(
    [
      file('a', article('Town hears of its grandstand', '12 March 2021', a)),
      file('b', article('News of the stand at last', '13 March 2021', b)),
    ],
    NO_CORPUS,
  )
    .conflicts.filter((c) => c.rule === 'quotation/tags')
    .map((c) => c.level);

test.each(TAGS)('%s / %s', (a, b, apart) => {
  expect(between(`called it “${a}”`, `called it “${b}”`)).toEqual(apart ? ['contradiction'] : []);
});

test('words that she is said not to have used are not hers', () => {
  expect(between('called it “shabby but sound”', 'did not call it “shabby and unsound”')).toEqual([]);
});
