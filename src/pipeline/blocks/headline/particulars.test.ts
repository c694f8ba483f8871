import { expect, test } from 'vitest';
import { isParticular } from './particulars.ts';

test.each([
  ['This report is being sent to:', true],
  ['COPIES HAVE BEEN SENT TO:', true],
  ['Decision date: 3 May 2019', true],
  ['Date of this report: 3 May 2019', true],
  ['Inquiry held on 8 and 9 April 2019', true],
  ['Site visit made on 10 April 2019', true],
  ['Facility: Holm ferry terminal, 2 Quay Row', true],
  ['Inspector: Ann Lee, Inspector II', true],
  ['License No. FT-1974-019', true],
  ['Establishment number: TW 034', true],
  ['EXECUTIVE ORDER NO. 2019-04', false],
  ['The bridge: what it was built for', false],
  ['REPORT ON A COLLISION AT HOLM PIER', false],
])('%s: of the document’s head and no name of it: %s', (line, particular) => {
  expect(isParticular(line)).toBe(particular);
});
