import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { analysisBefore } from '../../run.ts';
import { twoArticles } from '../folder.fixture.ts';
import { OPEN_OR_NOT } from './undecided.cases.ts';
import { undecided } from './undecided.ts';

test.each(OPEN_OR_NOT)('%s / %s', (open, told, clash) => {
  const analysis = analysisBefore('conflicts', twoArticles(open, told), NO_CORPUS);
  expect(undecided.detect(analysis, { corpus: NO_CORPUS }).length > 0).toBe(clash);
});
