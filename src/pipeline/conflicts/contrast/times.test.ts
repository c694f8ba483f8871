import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { analysisBefore } from '../../run.ts';
import { storyOf } from '../statements/sentences.ts';
import { dates } from './dates.ts';
import { TIMES } from './times.cases.ts';
import { twoArticles } from '../folder.fixture.ts';

test.each(TIMES)('%s / %s', (a, b, apart) => {
  const analysis = analysisBefore('conflicts', twoArticles(a, b), NO_CORPUS);
  const inside = (whole: string, part: string): boolean => whole.includes(part.replace(/[.]$/, ''));
  const found = dates
    .find(analysis, storyOf(analysis))
    .filter((c) => inside(a + b, c.a.span.text) && inside(a + b, c.b.span.text));
  expect(found.length > 0).toBe(apart);
});
