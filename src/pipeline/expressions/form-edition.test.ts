import { expect, test } from 'vitest';
import { isFormEdition } from './form-edition.ts';

test.each([
  ['Report of findings – Document Template Updated ', true],
  ['Form 27B (rev. ', true],
  ['Application form, edition of ', true],
  ['The register was updated on ', false],
  ['The form was sent on ', false],
  ['He signed the form. It was revised on ', false],
])('%s', (before, wanted) => {
  expect(isFormEdition(before)).toBe(wanted);
});
