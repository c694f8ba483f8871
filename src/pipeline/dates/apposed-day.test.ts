import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { analysisBefore } from '../run.ts';

test.each([
  ['The crane has stood idle since 19 May 2021, the day after a collapse.', ['2021-05-19', '2021-05-19']],
  ['I left on 19 May 2021, it was the day after the vote.', ['2021-05-19', '2021-05-19']],
  ['The crane fell on 19 May 2021. The day after, nobody came.', ['2021-05-19', '2021-05-20']],
  ['The crane fell on 19 May 2021, and the day after the vote nobody came.', ['2021-05-19', '2021-05-20']],
])('%s', (said, wanted) => {
  const text = `The crane and the quay\n\n${said}\n\nNobody on the quay was in a mood to go home early.\n`;
  const { dates } = analysisBefore('entities', [{ id: 'a', file: 'a.txt', sha256: '', text }], NO_CORPUS);
  expect(dates.map(({ edtf }) => edtf)).toEqual(wanted);
});
