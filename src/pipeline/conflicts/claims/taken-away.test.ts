import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { NOTHING_FOUND } from '../../../model/stage.ts';
import { run } from '../../run.ts';
import { article, file } from '../folder.fixture.ts';
import { TAKEN_AWAY } from './taken-away.cases.ts';
import { takenAway } from './taken-away.ts';

const order = (sentence: string): string => `HARBOUR ORDER

Dated 4 March 2021

1. The Minister for Ports makes this Order under the powers that the law gives, and after a hearing of all who asked.

2. ${sentence}

3. Copies may be had at the town hall.
`;

test.each(TAKEN_AWAY)('%s / %s', (told, ordered, found) => {
  const dossier = run(
    [file('a', order(ordered)), file('b', article('Town hears the news', '12 March 2021', told))],
    NO_CORPUS,
  );
  const conflicts = takenAway.detect({ ...NOTHING_FOUND, ...dossier }, { corpus: NO_CORPUS });
  expect(conflicts.length > 0).toBe(found);
});
