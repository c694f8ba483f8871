import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { analysisBefore } from '../run.ts';
import { ORDER } from './own-day.cases.ts';

const COLUMN = `The crane and the quay

Yesterday evening, two days after the order came out, the harbour master was asked about it in the hall.

The town has talked of little else, and nobody on the quay was in a mood to go home early.
`;

const ANSWER = `The crane and the quay

The Harbour Board choir has responded to the publication of the order with a song.

The town has talked of little else, and nobody on the quay was in a mood to go home early.
`;

const report = (words: string): string => `Quay to close

16 March 2021

${words}

A brass band played on the steps, and the ferry company handed out buns to all who came.
`;

// The order is of Tuesday, 9 March 2021.
test.each([
  {
    what: 'a report tells on which later day it came out',
    words: 'In an order released yesterday, the Harbour Board told the crane firm to leave the old quay.',
    wanted: '2021-03-18',
  },
  {
    what: 'a report of something else that came out tells nothing',
    words: 'In a song released yesterday, the Harbour Board choir told the crane firm to leave the old quay.',
    wanted: '2021-03-12',
  },
])('a paper that others count from: $what', ({ words, wanted }) => {
  const { documents } = analysisBefore(
    'dates',
    [ORDER, report(words), COLUMN].map((text, i) => ({ id: `t${i}`, file: `t${i}.txt`, sha256: '', text })),
    NO_CORPUS,
  );
  expect(documents[2]!.published.edtf).toBe(wanted);
});

test('what tells that it is out is not of an earlier day', () => {
  const words =
    'In an order released yesterday, the Harbour Board told the crane firm to leave the old quay.';
  const { documents } = analysisBefore(
    'dates',
    [ORDER, report(words), ANSWER].map((text, i) => ({ id: `t${i}`, file: `t${i}.txt`, sha256: '', text })),
    NO_CORPUS,
  );
  expect(documents[2]!.published.edtf).toBe('2021-03-15/..');
});
