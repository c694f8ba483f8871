import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../../model/corpus.ts';
import { analysisBefore, run } from '../../../run.ts';
import { twoArticles } from '../../folder.fixture.ts';
import { storyOf } from '../../statements/sentences.ts';
import { stances } from './index.ts';
import { STANCES } from './stances.cases.ts';

test.each(STANCES)('%s: %s / %s', (respect, a, b, met) => {
  const analysis = analysisBefore('conflicts', twoArticles(a, b), NO_CORPUS);
  const pairs = stances.find(analysis, storyOf(analysis));
  const between = pairs.filter((p) =>
    [a, b].every((s) => [p.a, p.b].some((side) => s.includes(side.span.text))),
  );
  expect(between.some((p) => p.respect === respect)).toBe(met);
});

test('what goes by how a thing is put is never flagged', () => {
  const all = STANCES.flatMap(([, a, b]) => run(twoArticles(a, b), NO_CORPUS).conflicts);
  const levels = all
    .filter((c) => /^contrast\/(?:freedom|settled|charge|credit)$/.test(c.rule))
    .map((c) => c.level);
  expect(levels.every((level) => level === 'compatible')).toBe(true);
});
