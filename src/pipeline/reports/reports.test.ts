import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { run } from '../run.ts';

const file = (name: string, text: string) => ({ id: name, file: `${name}.txt`, sha256: '', text });

const ORDER = `HARBOUR ORDER 2021

Dated 4 March 2021

1. The Minister for Ports ("the Minister") makes this Order in exercise of the powers conferred by the Ports Act 1988.

2. The owner of a vessel shall pay mooring fees to the Harbour Master on the first day of every month.

3. The Harbour Master shall inspect the quay every six months and shall report his findings to the Minister.

4. The Council shall comply with any reasonable instructions of the Harbour Master.
`;

const NEWS = `Harbour master told to inspect the quay

By Ann Other, reporter

12 March 2021

The harbour master of Saltby has been told in an order from the Minister for Ports what to do about its quay.

Every six months he is to examine the quay and to report to the minister on his findings.

The order says that the council must “comply with any reasonable instructions”.

Nobody at the town hall wanted to say more about it on Friday.
`;

test('a clause is reported word for word, in other words, or not at all', () => {
  const { reports } = run([file('order', ORDER), file('news', NEWS)], NO_CORPUS);
  const how = new Map(reports.map((r) => [r.path, r.how]));
  expect(how.get('4')).toBe('verbatim');
  expect(how.get('3')).toBe('reworded');
  expect(how.has('2')).toBe(false);
});

test('without a primary document nothing is reported', () => {
  expect(run([file('news', NEWS)], NO_CORPUS).reports).toEqual([]);
});
