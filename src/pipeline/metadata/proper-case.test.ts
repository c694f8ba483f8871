import { expect, test } from 'vitest';
import { properCase } from './proper-case.ts';

test.each([
  ['HOLM HARBOUR BOARD', 'Holm Harbour Board'],
  ['BOARD OF TRADE', 'Board of Trade'],
  ['HOLM TV', 'Holm TV'],
  ['HOLM FERRIES PLC', 'Holm Ferries PLC'],
  ['Holm Ferries', 'Holm Ferries'],
  ['KBRT 7', 'KBRT 7'],
  ['HOLM ATHLETIC FC', 'Holm Athletic FC'],
  ['ST BRIDE STORES LTD', 'St Bride Stores Ltd'],
])('%s is written %s', (name, written) => {
  expect(properCase(name)).toBe(written);
});
