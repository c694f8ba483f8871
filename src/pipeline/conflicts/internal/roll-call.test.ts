import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { ROLL_CALLS } from './roll-call.cases.ts';

test.each(ROLL_CALLS)('%s / %s / %s', (result, yes, no, clash) => {
  const text = `RESOLUTION 12

Saltby Harbour Board

${result}

RESOLVED that the north quay shall be mended before the winter, at the cost of the Board.

${yes}
${no}

A. N. Other, Secretary
`;
  const { conflicts } = run([{ id: 'a', file: 'a.txt', sha256: '', text }], NO_CORPUS);
  expect(conflicts.filter((c) => c.rule === 'internal/roll-call')).toHaveLength(clash ? 1 : 0);
});
