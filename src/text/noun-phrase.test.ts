import { expect, test } from 'vitest';
import { nounPhrase } from './noun-phrase.ts';

test.each([
  ['an outside auditor', 'auditor', ['outsid']],
  ['a clerk outside the hall', 'clerk', []],
  ['an independent auditor not unacceptable to the port', 'auditor', ['independ']],
])('%s', (words, head, modifiers) => {
  expect(nounPhrase(words)).toMatchObject({ head, modifiers });
});
