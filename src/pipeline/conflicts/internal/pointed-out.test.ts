import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { article, file } from '../folder.fixture.ts';
import { POINTED } from './pointed-out.cases.ts';

const PAPER = `AGREEMENT

Dated 4 March 2018

1. The parties have agreed what follows, and each of them has taken advice on it.

2. All the nets had been mended within the year before the storm.

3. The ferry shall wait at the stage for an hour.

4. None of the nets had been mended since 2015.

Signed: A. N. Other

SCHEDULE

Times

1. At the ferry stage nobody shall wait longer than ten minutes.
`;

test.each(POINTED)('%s', (said, places) => {
  const dossier = run(
    [file('a', PAPER), file('b', article('Anglers read the agreement', '12 April 2018', said))],
    NO_CORPUS,
  );
  const found = dossier.conflicts.filter((c) => c.rule === 'internal/pointed-out');
  expect(found.map((c) => c.positions.map((p) => p.spans[0]!.text.slice(0, places?.[0].length)))).toEqual(
    places === null ? [] : [places.map((p) => expect.stringContaining(p.slice(0, 8)) as string)],
  );
});
