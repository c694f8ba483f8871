import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { LIMITS } from './limits.cases.ts';

const order = (a: string, b: string): string => `SALTBY BOROUGH COUNCIL

ORDER

Dated 4 January 2021

1. This Order applies to the land known as the Mill Estate.

2. ${a}

3. The owner shall keep the footpath clear of branches at all times.

SCHEDULE

1. ${b}
`;

test.each(LIMITS)('%s / %s', (a, b, flagged) => {
  const text = order(a, b);
  const { conflicts } = run([{ id: 'o', file: 'o.txt', sha256: '', text }], NO_CORPUS);
  expect(conflicts.some((c) => c.rule === 'date/limits')).toBe(flagged);
});
