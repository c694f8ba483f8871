import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import { run } from '../run.ts';

test.each([
  ['The board votes on 24 June 2021 on a plan to move the crane.', '../2021-06-24'],
  ['They have to hold a hearing first, and that isn’t until 24 June 2021.', '../2021-06-24'],
  ['The firm has promised to say by 24 June 2021 whether the crane will stay.', '../2021-06-24'],
  ['Her ruling on the crane is expected before 24 June 2021.', '../2021-06-24'],
  ['The yard has got until 24 June 2021 to hand over the logs of the crane.', '../2021-06-24'],
  ['The captain rules on 24 June 2021 that the crane shall stay.', null],
  ['The board votes on 24 June 2021 as protesters fill the gallery.', null],
  ['The board voted on 24 June 2021 on a plan to move the crane.', '2021-06-24/..'],
  ['The firm has failed to answer by 24 June 2021 what the board had asked.', null],
  ['The firm was said to be leaving on 24 June 2021.', null],
  ['The claim was determined to be complete on 24 June 2021.', '2021-06-24/..'],
])('whether a timetable has its day ahead: %s', (text, edtf) => {
  const [page] = run([{ id: 'page', file: 'page.txt', sha256: '', text }], NO_CORPUS).documents;
  expect(page?.published.edtf).toBe(edtf);
});
