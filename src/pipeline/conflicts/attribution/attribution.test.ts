import { expect, test } from 'vitest';
import { isLead } from '../../../model/conflict.ts';
import { NO_CORPUS } from '../../../model/corpus.ts';
import type { SourceDocument } from '../../../model/document.ts';
import { run } from '../../run.ts';
import { CASES, ORDER, SILENT } from './attribution.cases.ts';
import { DECLINED, DECLINED_IN_HEADLINE } from './declined.cases.ts';

const file = (name: string, text: string): SourceDocument => ({
  id: name,
  file: `${name}.txt`,
  sha256: '0'.repeat(64),
  text,
});

const article = (sentence: string, headline = 'Big boats to be barred from Saltby'): string =>
  `${headline}

By Ann Other, reporter

12 March 2021

Large boats are to be kept out of Saltby Harbour, after the Minister for Ports made an order last week.

${sentence}

Saltby Borough Council said that it would study what the minister has asked it to do before the summer.
`;

test.each(CASES)('%s', (sentence, level) => {
  const { conflicts } = run([file('order', ORDER), file('news', article(sentence))], NO_CORPUS);
  const found = conflicts.filter((c) => c.rule === 'attribution').map((c) => c.level);
  expect(found).toEqual(level === null ? [] : [level]);
});

test('a paper whose title in capitals has a participle is known by its noun', () => {
  const decree = ORDER.replace('HARBOUR ORDER 2021', 'STIPULATED HARBOUR DECREE').replace('this Order', 'it');
  const says = 'The decree guarantees that the marina will be dredged and its lighthouse painted.';
  const { conflicts } = run([file('order', decree), file('news', article(says))], NO_CORPUS);
  expect(conflicts.filter((c) => c.rule === 'attribution').map((c) => c.level)).toEqual(['unsupported']);
});

test('nothing is said of a paper that is not in the folder', () => {
  const { conflicts } = run([file('news', article(CASES[0]?.[0] ?? ''))], NO_CORPUS);
  expect(conflicts.filter((c) => c.rule === 'attribution')).toEqual([]);
});

test.each(DECLINED)('%s / %s', (declines, says, clash) => {
  const { conflicts } = run(
    [file('order', `${ORDER}\n7. ${declines}\n`), file('news', article(says))],
    NO_CORPUS,
  );
  expect(conflicts.some((c) => c.type === 'attribution' && c.level === 'contradiction')).toBe(clash);
});

test.each(DECLINED_IN_HEADLINE)('%s / %s', (declines, headline, clash) => {
  const news = article('Trawlers came in all day on Monday.', headline);
  const { conflicts } = run([file('order', `${ORDER}\n7. ${declines}\n`), file('news', news)], NO_CORPUS);
  expect(conflicts.some((c) => c.rule === 'attribution/disclaimed')).toBe(clash);
});

test.each(SILENT)('%s / %s', (says, denies, clash) => {
  const { conflicts } = run(
    [file('order', ORDER), file('news', article(says)), file('blog', article(denies))],
    NO_CORPUS,
  );
  expect(conflicts.some((c) => c.rule === 'attribution/unsaid')).toBe(clash);
  // Who says so and who denies it are one finding.
  if (clash) expect(conflicts.filter((c) => c.type === 'attribution' && !isLead(c))).toHaveLength(1);
});
