import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { analysisBefore } from '../run.ts';
import { ORDER, OWN_DAYS, REPORT } from './own-day.cases.ts';
import { AHEAD, PAPERS } from './papers.cases.ts';

const MORE = ' The town has talked of little else, and nobody on the quay was in a mood to go home early.';

test.each([...OWN_DAYS, ...PAPERS, ...AHEAD])('$what', ({ text, wanted }) => {
  const page = `The crane and the quay\n\n${text}\n\n${MORE.trim()}\n`;
  const { documents } = analysisBefore(
    'dates',
    [ORDER, REPORT, page].map((t, i) => ({ id: `t${i}`, file: `t${i}.txt`, sha256: '', text: t })),
    NO_CORPUS,
  );
  expect(documents[0]!.published.edtf).toBe('2021-03-09');
  expect(documents[1]!.published.edtf).toBe('2021-03-20');
  expect(documents[2]!.published.edtf).toBe(wanted);
  expect(documents[2]!.published.reason).not.toBe('');
});
