import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { analysisBefore } from '../run.ts';

const report = (title: string, told: string): string => `HARBOUR ACCIDENTS BOARD

${title}

Published 20 November 2020

1. THE TUG

1.1 The tug was built in 1991. A drill was held every week, the last of them on 4 July 2019.

2. WHAT HAPPENED

2.1 ${told}
`;

function hoursOf(text: string): (string | null)[] {
  const source = { id: 'a', file: 'a.txt', sha256: '', text };
  const { dates } = analysisBefore('entities', [source], NO_CORPUS);
  return dates.filter(({ start }) => start > text.indexOf('2.1')).map(({ edtf }) => edtf);
}

test('an hour of a section without a day is of the day that the title of a report names', () => {
  const title = 'Report of the Inquiry into the Loss of the Tug Morwenna on 8 July 2019';
  expect(
    hoursOf(report(title, 'The tug left the quay at 11.20 hrs. She was found the next morning.')),
  ).toEqual(['2019-07-08T11:20', '2019-07-09']);
  expect(
    hoursOf(report(title, 'On 3 August 2019 the tug was raised. She left the quay at 11.20 hrs.')),
  ).toEqual(['2019-08-03', '2019-08-03T11:20']);
});

test('a title that names no day gives none', () => {
  const title = 'Report of the Inquiry into the Loss of the Tug Morwenna';
  expect(hoursOf(report(title, 'The tug left the quay at 11.20 hrs.'))).not.toContain('2019-07-08T11:20');
});
