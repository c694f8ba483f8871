import { expect, it } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { run } from '../run.ts';

/** An official paper of so many clauses. */
const paper = (title: string, day: string, clauses: number): string =>
  `HOLM HARBOUR BOARD\n\n${title}\n\n${day}\n\n${Array.from({ length: clauses }, (_, i) => `${i + 1}. The Board shall mend pier ${i + 1} of the harbour.`).join('\n\n')}\n`;
const news = (of: string): string =>
  `Ferry company must mend the piers\n\nBy Ann Lee\n4 June 2019\n\n${of} The company has not answered.\n\n“Nobody was hurt,” said the harbour master, who had been on the quay since dawn.\n`;

/** The files of the documents that the others report on: `0` is the first. */
const primary = (...texts: string[]): string[] =>
  run(
    texts.map((text, i) => ({ id: String(i), file: `${i}.txt`, sha256: String(i), text })),
    NO_CORPUS,
  ).documents.flatMap((d) => (d.primary ? [d.id] : []));

const ORDER = paper('CLOSURE ORDER', '3 May 2019', 9);
const BOTH = 'The order closes the piers, and a notice was hung up.';

it.each([
  ['the one that an article speaks of by its kind', [ORDER, news('The order closes the piers.')], ['0']],
  ['none that nobody speaks of', [ORDER, news('The piers close.')], []],
  [
    'an agreement that an article calls a deal',
    [paper('MEMORANDUM OF AGREEMENT', '3 May 2019', 9), news('The deal closes the piers.')],
    ['0'],
  ],
  ['an order that an article calls a ruling', [ORDER, news('The ruling closes the piers.')], ['0']],
  [
    'by the second noun of its title',
    [paper('ORDER AND DECISION', '3 May 2019', 9), news('The verdict closes the piers.')],
    ['0'],
  ],
  [
    'of two the one with twice as many clauses',
    [paper('CLOSURE NOTICE', '1 May 2019', 4), ORDER, news(BOTH)],
    ['1'],
  ],
  [
    'of two as long the longer, where it came first',
    [ORDER, paper('CLOSURE NOTICE', '9 May 2019', 7), news(BOTH)],
    ['0'],
  ],
  ['neither where the longer came later', [ORDER, paper('CLOSURE NOTICE', '1 May 2019', 7), news(BOTH)], []],
  [
    'neither of two short ones',
    [paper('CLOSURE ORDER', '3 May 2019', 7), paper('CLOSURE NOTICE', '9 May 2019', 2), news(BOTH)],
    [],
  ],
] as const)('%s', (_, texts, wanted) => {
  expect(primary(...texts)).toEqual(wanted);
});
