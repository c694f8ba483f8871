import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { SCHEDULES } from './schedule.cases.ts';

const paper = (clause: string, line: string): string => `AGREEMENT

Dated 4 March 2018

1. The parties have agreed what follows, and each of them has taken advice on it.

2. ${clause}

3. Nothing here binds anybody who has not signed.

SCHEDULE

Summary

${line}
Office of record: Saltby
`;

const found = (text: string): string[][] =>
  run([{ id: 'a', file: 'a.txt', sha256: '', text }], NO_CORPUS)
    .conflicts.filter((c) => c.rule === 'internal/schedule')
    .map((c) => c.positions.map((p) => p.stance));

test.each(SCHEDULES)('%s / %s', (clause, line, clash) => {
  expect(found(paper(clause, line))).toEqual(clash === null ? [] : [clash]);
});

test('a line that names its clause is set against that clause alone', () => {
  const text = paper('R2. The board should report on the ferry by 1 May 2021.', 'R2. Report: 1 July 2021');
  expect(found(text.replace('2. R2.', 'R2.'))).toEqual([['1 May 2021', '1 July 2021']]);
});
