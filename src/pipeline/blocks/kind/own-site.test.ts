import { expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { isOwnSite } from './own-site.ts';

const drafts = (lines: readonly string[]): Draft[] => lines.map((text) => ({ text }) as Draft);
const OURS = [
  'We are sorry for what happened on our ferry on the night of the third of May.',
  'Holm Ferries has sailed to the island since 1890, and we mean to sail there again.',
  'Our crew will help the inquiry in every way that they can.',
];
const THEIRS = OURS.map((text) => text.replace(/\b(?:we|our)\b/gi, 'they'));
const LAW = 'Holm Ferries Ltd. Registered in Scotland, company number 1234.';

it.each([
  ['a company’s own page', ['Holm Ferries', ...OURS, LAW], true],
  ['not a page that says "we" nowhere', ['Holm Ferries', ...THEIRS, LAW], false],
  ['not where only others say "we"', ['Holm Ferries', ...OURS.map((text) => `“${text}”`), LAW], false],
  ['not a page without its lines of law', ['Holm Ferries', ...OURS, 'Home and contact'], false],
  [
    'not a newspaper’s',
    ['Holm Gazette', ...OURS.map((text) => text.replace('Ferries', 'Gazette')), LAW],
    false,
  ],
  ['not a page that a reporter signs', ['Holm Ferries', 'By Ann Lee', ...OURS, LAW], false],
])('%s', (_, lines, wanted) => {
  expect(isOwnSite(drafts(lines))).toBe(wanted);
});
