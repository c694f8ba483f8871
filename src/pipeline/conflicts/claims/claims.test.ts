import { expect, test } from 'vitest';
import { isFlag } from '../../../model/conflict.ts';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { AGREEING, CHOSEN, LEADS, PAIRS } from './claims.cases.ts';

const file = (name: string, text: string) => ({ id: name, file: `${name}.txt`, sha256: '', text });

const article = (title: string, sentence: string): string =>
  `${title}

By Ann Other

12 March 2021

People in the town have been waiting for the news for weeks, and it came at last.

${sentence}

Nobody at the town hall wanted to say more about it.
`;

test.each(PAIRS)('%s / %s', (a, b, type) => {
  const { conflicts } = run(
    [file('a', article('Town hears the news', a)), file('b', article('News reaches the town', b))],
    NO_CORPUS,
  );
  const flags = conflicts.filter((c) => c.rule.startsWith('claims/') && isFlag(c.level));
  expect(flags.map((c) => c.type)).toEqual(type === null ? [] : [type]);
  for (const c of flags) expect(c.positions.map((p) => p.doc)).toEqual(['a', 'b']);
});

test.each(LEADS)('lead: %s / %s', (a, b, found) => {
  const { conflicts } = run(
    [file('a', article('Town hears the news', a)), file('b', article('News reaches the town', b))],
    NO_CORPUS,
  );
  const leads = conflicts.filter((c) => c.rule === 'claims/takeover');
  expect(leads.map((c) => c.level)).toEqual(found ? ['compatible'] : []);
});

test.each(CHOSEN)('who chooses: %s / %s', (a, b, found) => {
  const { conflicts } = run(
    [file('a', article('Town hears the news', a)), file('b', article('News reaches the town', b))],
    NO_CORPUS,
  );
  expect(conflicts.some((c) => c.rule.endsWith('claims/doer'))).toBe(found);
});

test('documents that agree raise no alarm', () => {
  const { conflicts } = run(
    AGREEING.map((text, i) => file(`d${i}`, text)),
    NO_CORPUS,
  );
  const flags = conflicts.filter((c) => c.rule.startsWith('claims/') && c.level !== 'variant');
  expect(
    flags.map((c) => [c.rule, c.level, c.question, ...c.positions.map((p) => p.spans.map((s) => s.text))]),
  ).toEqual([]);
});

test('a conflict names no document that is gone', () => {
  const [a, b] = [article('One', PAIRS[0]![0]), article('Two', PAIRS[0]![1])];
  expect(run([file('a', a)], NO_CORPUS).conflicts).toEqual([]);
  expect(run([file('b', b)], NO_CORPUS).conflicts).toEqual([]);
});
