import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { analysisBefore } from '../../run.ts';
import { twoArticles } from '../folder.fixture.ts';
import { storyOf } from '../statements/sentences.ts';
import { DEEDS_OF_ONE } from './doers.cases.ts';
import { doers } from './doers.ts';

test.each(DEEDS_OF_ONE)('%s / %s: %s', (a, b, met) => {
  const analysis = analysisBefore('conflicts', twoArticles(a, b), NO_CORPUS);
  const pairs = doers
    .find(analysis, storyOf(analysis))
    .filter((p) => [p.a, p.b].every((s) => [a, b].some((text) => text.includes(s.span.text))));
  expect(pairs.length > 0).toBe(met);
});
