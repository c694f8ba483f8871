import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const HERE = new URL('./', import.meta.url).pathname;

/** Reads a text in a process of its own, in which the machine has another time zone and another language. */
const SCRIPT = `
  const { bareDocument } = await import('${HERE}bare-document.ts');
  const { dates } = await import('${HERE}index.ts');
  const { expressions } = await import('${HERE}../expressions/index.ts');
  const text = 'HARBOUR, Wednesday – It shut yesterday at 11.30pm, in July last year and on 3/4/2019. ' +
    'It reopens on Friday, three weeks from now, next month or at midnight on 1 January 2020. Two days later it will rain.';
  const documents = [bareDocument('a', text, '2019-06-06')];
  const found = expressions.run({ documents }, {}).items.expressions;
  console.log(JSON.stringify(dates.run({ documents, expressions: found }, {}).items.dates));
`;

function readIn(zone: string, language: string): string {
  const env = { PATH: process.env.PATH ?? '', TZ: zone, LANG: language, LC_ALL: language };
  return execFileSync(process.execPath, ['--input-type=module', '--eval', SCRIPT], { env, encoding: 'utf8' });
}

test('the same dates in every time zone and language of the machine', { timeout: 60_000 }, () => {
  const here = readIn('UTC', 'C');
  expect(here).toContain('2019-06-04T23:30');
  expect(here).toContain('2020-01-03');
  expect(readIn('America/Los_Angeles', 'en_US.UTF-8')).toBe(here);
  expect(readIn('Pacific/Kiritimati', 'tr_TR.UTF-8')).toBe(here);
});
