import { expect, test } from 'vitest';
import { isParticular } from './title-line.ts';

test.each([
  ['This report is being sent to:', true],
  ['COPIES HAVE BEEN SENT TO:', true],
  ['The bridge: what it was built for', false],
  ['REPORT ON A COLLISION AT HOLM PIER', false],
])('%s: of the document’s head and no name of it: %s', (line, particular) => {
  expect(isParticular(line)).toBe(particular);
});
