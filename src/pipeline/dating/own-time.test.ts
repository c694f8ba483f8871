import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { analysisBefore } from '../run.ts';

const CASES: readonly (readonly [string, string | null])[] = [
  // A shortened clause set off by commas or brackets.
  ['The six tugs, steel hulls built in 2019, will be painted in turn.', '2019-01-01/..'],
  ['The windmill (built in 1911) will be sold.', '1911-01-01/..'],
  ['Built in 1965, the windmill will close.', '1965-01-01/..'],
  ['The pact signed on 4 May 2020 will lapse.', '2020-05-04/..'],
  // What is built or raised may be still to come.
  ['Homes built in 2026 will be warm.', null],
  ['Money raised in 2026 will go to the poor.', null],
  ['It will have a windmill built in 2026.', null],
  ['The board wants a windmill built in 2026.', null],
  ['A windmill will be built in 2026.', '../2026-12-31'],
  // What something follows came before it.
  ['The order follows a report in February 2023 by the dockers.', '2023-02-01/..'],
  ['Two men have been charged after a fight in May 2020.', '2020-05-01/..'],
  ['The tug will go home after a vote in May 2026.', '../2026-05-31'],
  // A thing that is called by its date.
  ['The trust’s 2019 report will be read aloud.', null],
  ['The fire of 4 May 2020 will be marked.', null],
  ['The election on 4 May 2020 will be close.', '../2020-05-04'],
  ['By the end of 2020 the line will open.', '../2020-12-31'],
  // What has its day by a timetable is told in the present.
  ['The order was signed by a clerk and comes into force on 4 May 2020.', '../2020-05-04'],
  ['The new pilot takes charge on 4 May 2020.', '../2020-05-04'],
  ['The tugs open at home on 4 May 2020.', '../2020-05-04'],
  // An evening set off by commas.
  ['The supper, Monday, 4 May 2020, at 6 p.m., was got up by the pilots.', null],
  ['The bridge was shut on 4 May 2020.', '2020-05-04/..'],
  ['Officers shut the road on 4 May 2020.', '2020-05-04/..'],
  ['Sources close to the deal spoke on 4 May 2020.', '2020-05-04/..'],
  ['The ruling ends a ban imposed on 4 May 2020.', '2020-05-04/..'],
  ['The footage starts on 4 May 2020.', null],
  ['The season opens on 4 May in most years.', null],
  ['The pilot starts with a look at the fire on 4 May 2020.', null],
  ['The quay was to open on 4 May 2020.', null],
];

test.each(CASES)('%s', (said, wanted) => {
  const text = `The crane and the quay\n\nNobody on the quay was in a mood to go home early.\n\n${said}\n`;
  const { documents } = analysisBefore('dates', [{ id: 'a', file: 'a.txt', sha256: '', text }], NO_CORPUS);
  expect(documents[0]?.published.edtf).toBe(wanted);
});
