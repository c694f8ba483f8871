import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { analysisBefore } from '../../run.ts';
import { twoArticles } from '../folder.fixture.ts';
import { storyOf } from '../statements/sentences.ts';
import { MET } from './numbers.cases.ts';
import { numbers } from './numbers.ts';

test.each(MET)('%s / %s: %s', (a, b, met) => {
  const analysis = analysisBefore('conflicts', twoArticles(a, b), NO_CORPUS);
  const pairs = numbers
    .find(analysis, storyOf(analysis))
    .filter((p) => [p.a, p.b].every((s) => [a, b].some((text) => text.includes(s.span.text))));
  expect(pairs.length > 0).toBe(met);
});
