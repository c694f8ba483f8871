import { expect, test } from 'vitest';
import { briefly } from './briefly.ts';

test.each([
  ['Who controls the services?', 'Who controls the services?'],
  [
    'Does the letter say “the council is keeping control of the services”, or another?',
    'Does the letter say “the council is keeping control of the services”, or another?',
  ],
  [
    'Did Ann Lee say “no evidence of any wrongdoing, and a good deal of evidence of hope” or “no evidence of any wrongdoing, and a good deal of evidence of haste”?',
    'Did Ann Lee say “…evidence of hope” or “…evidence of haste”?',
  ],
  [
    'Is it true of all of them, or of a part: “the ministers who were in office then accepted all nine recommendations of it”?',
    'Is it true of all of them, or of a part: “the ministers who were in office then accepted all nine…”?',
  ],
  [
    'Does “A REVIEW OF THE BUILDING OF THE HARBOUR OF LYME AND BRAY” say so: “the chief executive of the agency should go at once”?',
    'Does “A REVIEW OF THE BUILDING OF THE HARBOUR OF LYME AND BRAY” say so: “the chief executive of the agency…”?',
  ],
  [
    'Was the work that the contractor had been asked to carry out under the agreement of that year paid for in the end by him?',
    'Was the work that the contractor had been asked to carry out under the agreement of that year paid for in…?',
  ],
])('%s', (question, brief) => {
  expect(briefly(question)).toBe(brief);
});
