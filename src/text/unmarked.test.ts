import { expect, test } from 'vitest';
import { unmarked } from './unmarked.ts';

test.each([
  ['By **Ann Lee** and *Bo Cat*', 'By Ann Lee and Bo Cat'],
  ['__More news__', 'More news'],
  ['[Share](#) [Print](/p)', 'Share Print'],
  ['It cost 3 * 4 and 5 * 6', 'It cost 3 * 4 and 5 * 6'],
  ['a_snake_case_name', 'a_snake_case_name'],
  ['see [1] and (2)', 'see [1] and (2)'],
])('Markdown’s marks: %s', (line, words) => {
  expect(unmarked(line)).toBe(words);
});
