import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { analysisBefore } from '../../run.ts';

const LETTING_UP =
  'The town has talked of little else, and nobody on the quay was in a mood to go home early.';

/** A licence that brings in much that nobody has told before. */
const LICENCE = `HARBOUR BOARD

DREDGING LICENCE

Issued on 9 March 2021

1. This licence is granted to Selkirk Dredgers by the Harbour Board under the Ports Act.

2. The licensee may take gravel and sand from the eastern bank, up to 42,000 tonnes in a year, and shall land none of it at the old quay.

3. The licensee shall keep its barges 300 metres from the mussel beds, carry an observer on each voyage and moor no barge overnight.

4. The licensee shall pay for a survey of the seals and shall stop work whenever the observer counts a pup on the skerry.

5. The first survey shall be handed in by 1 May 2021 and the second by 30 September 2021.`;

const EARLIER = `Talk of the harbour

2 February 2021

The choir sang on the quay last night, and the mayor handed out buns to all who came.`;

const published = (...others: readonly string[]): string | null =>
  analysisBefore(
    'dates',
    [LICENCE, EARLIER, ...others].map((t, i) => ({ id: `t${i}`, file: `t${i}.txt`, sha256: '', text: t })),
    NO_CORPUS,
  ).documents.at(-1)!.published.edtf;

test('a text that tells what a paper brought, and says little of the paper, is of its day or later', () => {
  const text = `Dredgers get licence for the eastern bank

Selkirk Dredgers may take gravel and sand from the eastern bank, up to 42,000 tonnes in a year, under a licence that asks much of the firm. Its barges have to keep 300 metres from the mussel beds, and none of what they take is to be landed at the old quay.

An observer will be carried on each voyage, and work stops whenever a pup is counted on the skerry. No barge may moor overnight, says the licence.

“That is more than anybody hoped for,” said Ada Finch, who grows roses above the slip. Her neighbours were less sure: the lorries will wake them, they fear, and the road is narrow. A spokeswoman for the firm said that its skippers knew the seals by name and would gladly pay for the surveys, the first of which has to be handed in by 1 May and the second by 30 September.

The first barge is being painted. In the licence nothing is said of colours. Whether anybody will follow it out in a kayak, as the wags in the tavern have promised, remains to be seen. ${LETTING_UP}`;
  expect(published(text)).toBe('2021-03-09/2021-05-01');
});

test('a text that shares a few words with it is left open', () => {
  const text = `The eastern bank

Selkirk Dredgers has bought two barges. Their skipper was born by the old quay, and his aunt kept bees there. She sold the honey at the fair. ${LETTING_UP}`;
  expect(published(text)).toBeNull();
});

test('a text that looks ahead to its day is not later', () => {
  const text = `Gravel from the eastern bank

The Harbour Board will decide on 9 March whether Selkirk Dredgers may take gravel and sand from the eastern bank, with barges that keep 300 metres from the mussel beds, carry an observer on each voyage and never moor overnight. A survey of the seals would be paid for. ${LETTING_UP}`;
  expect(published(text)).toBe('../2021-03-09');
});
