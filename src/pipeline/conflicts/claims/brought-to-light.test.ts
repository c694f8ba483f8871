import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { NOTHING_FOUND } from '../../../model/stage.ts';
import { run } from '../../run.ts';
import { twoArticles } from '../folder.fixture.ts';
import { FINDERS } from './brought-to-light.cases.ts';
import { broughtToLight } from './brought-to-light.ts';

test.each(FINDERS)('%s / %s', (claimed, told, clash) => {
  const dossier = run(twoArticles(claimed, told), NO_CORPUS);
  const found = broughtToLight.detect({ ...NOTHING_FOUND, ...dossier }, { corpus: NO_CORPUS });
  expect(found.length > 0).toBe(clash);
});
