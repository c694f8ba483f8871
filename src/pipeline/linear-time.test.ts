import { describe, expect, it } from 'vitest';
import { NO_CORPUS } from '../model/corpus.ts';
import { run } from './run.ts';

/** Processor time in milliseconds that reading the texts takes: other programs on the machine do not count. */
function cost(texts: readonly string[]): number {
  const before = process.cpuUsage();
  run(
    texts.map((text, i) => ({ id: `d${String(i)}`, file: `d${String(i)}.txt`, text, sha256: String(i) })),
    NO_CORPUS,
  );
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const REPORT =
  'The harbour board will close the north pier on 3 March 2021, Jane Holt said. It cost £4 million to mend. ' +
  'Forty boats must move to Eastquay before the summer, the board told the owners. ';
const QUOTATIONS = '“We shall not close the pier,” said Jane Holt. “It is “what we said” and more.” ';

/** A report, and so many lines of furniture with a day each below it. */
const pageOf = (lines: number): string =>
  `Pier to close\n\n${REPORT}\n\n${Array.from(
    { length: lines },
    (_, i) => `Read more: update of ${String((i % 28) + 1)} May 2021`,
  ).join('\n')}`;

/** Twice the text may take twice the time; four times would be quadratic. The rest is room for noise. */
const MOST = 3.4;

describe('time', () => {
  it.each([
    ['one long line', (n: number): string[] => [REPORT.repeat(60 * n)]],
    ['a row of full stops', (n: number): string[] => ['.'.repeat(20_000 * n)]],
    ['unbroken quotations', (n: number): string[] => [QUOTATIONS.repeat(80 * n)]],
    ['a page of dated links', (n: number): string[] => [pageOf(n * 500)]],
    ['a row of sums', (n: number): string[] => [`It cost ${'$1m '.repeat(500 * n)} to mend.`]],
    ['a row of spaces', (n: number): string[] => [`Pier${' '.repeat(8000 * n)}to close. ${REPORT}`]],
    ['a row of web addresses', (n: number): string[] => [`${'www.'.repeat(4000 * n)} ${REPORT}`]],
    ['a row of names', (n: number): string[] => [`The ${'Ab, Ab and '.repeat(1000 * n)} Cd met.`]],
    [
      'many documents',
      (n: number): string[] =>
        Array.from(
          { length: 12 * n },
          (_, i) =>
            `Pier ${String(i)} to close\n\n${REPORT.replace('3 March', `${String((i % 28) + 1)} March`)}`,
        ),
    ],
  ])('grows with the length of %s, not with its square', { timeout: 60_000, retry: 2 }, (_, make) => {
    run([{ id: 'd', file: 'd.txt', text: REPORT, sha256: '' }], NO_CORPUS);
    const once = cost(make(2));
    expect(cost(make(4))).toBeLessThan(once * MOST + 300);
  });
});

/** What mangled texts repeat: marks, letters, capitals, spaces, numbers, days, names, quotations. */
const UNITS = [
  ...[' | ', ' / ', ' > ', 'a  ', '- ', ', ', '. ', '_', '\t', '( ', '“', '“a” ', 'a@', 'a.b', 'http://a'],
  ...['A', 'A ', 'AB ', 'Ab ', 'Ab-', 'Ab’s ', 'Ab and ', 'Ab & ', 'Ab, ', 'J. K. ', 'the and ', '(a) '],
  ...['1', '1 ', '1,', '12/3 ', '£1 ', '1 May ', '2020, ', '10:00 ', 'No. '],
];
/** Tried in turn, so that what takes exponential time fails at the first that is too many, and does not run for ever. */
const TIMES = [24, 28, 32, 36, 150];
/** Processor time in milliseconds: many times what the slowest row takes, and little for an expression that backtracks. */
const BUDGET = 2500;

/** A report with a row of units in its head, in a sentence, in a quotation and at its foot. */
const mangled = (row: string): string =>
  `${row}\n\nPier to close\n\n${REPORT}\n\nThe board ${row} on 3 May 2021.\n\n“It ${row} is,” she said.\n\n${row}`;

describe('a row of one thing', () => {
  it.each(UNITS)('is read in linear time: %j', { timeout: 60_000 }, (unit) => {
    for (const times of TIMES) expect(cost([mangled(unit.repeat(times))])).toBeLessThan(BUDGET);
  });
});
