import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { POSTS } from './title.cases.ts';

const file = (name: string, text: string) => ({ id: name, file: `${name}.txt`, sha256: '', text });

const article = (title: string, day: string, who: string): string =>
  `${title}

By Ann Other, reporter

${day}

Saltby Borough Council has agreed to keep its parks open after dark for the rest of the summer.

${who}, said: “We have listened to what people told us, and the gates will stay open.”

The council will look at the cost again in the autumn.
`;

test.each(POSTS)('%s / %s', (a, b, levels) => {
  const { conflicts } = run(
    [
      file('a', article('Parks to stay open after dark', '12 March 2021', a)),
      file('b', article('Gates stay open at night, says council', '13 March 2021', b)),
    ],
    NO_CORPUS,
  );
  expect(conflicts.filter((c) => c.type === 'title').map((c) => c.level)).toEqual(levels);
});
