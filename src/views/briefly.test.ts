import { expect, test } from 'vitest';
import { briefly } from './briefly.ts';

test.each([
  ['Who controls the services?', 'Who controls the services?'],
  [
    'Did Ann Lee say “no evidence of any wrongdoing, and a good deal of evidence of hope” or “no evidence of any wrongdoing, and a good deal of evidence of haste”?',
    'Did Ann Lee say “…evidence of hope” or “…evidence of haste”?',
  ],
  [
    'Is it true of all, or of a part: “the ministers who were in office then accepted all nine recommendations”?',
    'Is it true of all, or of a part: “the ministers who were in office then…”?',
  ],
  [
    'Was the work that the contractor had been asked to carry out under the agreement of that year paid for?',
    'Was the work that the contractor had been asked to carry out under the agreement of that…?',
  ],
])('%s', (question, brief) => {
  expect(briefly(question)).toBe(brief);
});
