import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { ANNEXED } from './annex.cases.ts';

const paper = (clause: string, annexed: string, under = ''): string => `AGREEMENT

Dated 4 March 2018

1. The parties have agreed what follows, and each of them has taken advice on it.

2. ${clause}

3. Nothing here binds anybody who has not signed.

4. The river may be fished by both parties.

Signed: A. N. Other

SCHEDULE 1
${under}
Particulars

1. ${annexed}

2. Whoever signs shall write their name in full.
`;

const found = (text: string): string[][] =>
  run([{ id: 'a', file: 'a.txt', sha256: '', text }], NO_CORPUS)
    .conflicts.filter((c) => c.rule === 'internal/annex')
    .map((c) => c.positions.map((p) => p.stance));

test.each(ANNEXED)('%s / %s', (clause, annexed, clash) => {
  expect(found(paper(clause, annexed))).toEqual(clash === null ? [] : [clash]);
});

test('a schedule that names its clause needs fewer words in common with it', () => {
  const clause = 'The scales shall be tested by an engineer who has no connection with the Company.';
  const annexed = "The test shall be carried out by the Company's own foreman.";
  expect(found(paper(clause, annexed))).toEqual([]);
  expect(found(paper(clause, annexed, '(clause 2)'))).toHaveLength(1);
});
