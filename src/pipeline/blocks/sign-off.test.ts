import { expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { signedOff } from './sign-off.ts';

const TEXT = 'I have read the order, and it says that the company must mend the ferry.';
const FOOT = 'Home | News | Contact';
const drafts = (lines: readonly string[]): Draft[] =>
  lines.map((text) => ({ text, gap: text === 'President' ? 0 : 1 }) as Draft);

/** How many lines after the text of a page, headed so, the run of its text takes in. */
function taken(head: readonly string[], below: readonly string[], text = TEXT): number {
  const run = { from: head.length, to: head.length + 1 };
  return signedOff(drafts([...head, text, ...below, FOOT]), run).to - run.to;
}

const THEIRS = TEXT.replace('I have read', 'Nobody has read');

it.each([
  ['nothing where a page goes on', taken(['The ferry'], []), 0],
  ['a farewell and a first name', taken(['The ferry'], ['Best wishes,', 'Ann']), 2],
  [
    'a farewell and a name with its office',
    taken(['The ferry'], ['In solidarity,', 'Ann Lee, branch secretary of the port']),
    2,
  ],
  [
    'a farewell and a name with its office in brackets',
    taken(['The ferry'], ['Yours in the fight,', 'Ann Lee (hon. sec.)'], THEIRS),
    2,
  ],
  [
    'a farewell, a name and the office below it',
    taken(['The ferry'], ['In solidarity,', 'Ann Lee', 'President']),
    3,
  ],
  ['a name after a dash', taken(['The ferry'], ['-- Ann Lee'], THEIRS), 1],
  ['initials after a dash', taken(['The ferry'], ['— R.K.'], THEIRS), 1],
  ['a team', taken(['The ferry'], ['The Ferry Watch team'], THEIRS), 1],
  ['the byline’s first name', taken(['By Ann Lee'], ['Ann'], THEIRS), 1],
  ['a given name under a text that says “I”', taken(['The ferry'], ['Eileen x']), 1],
  ['no given name under a text that does not', taken(['The ferry'], ['Eileen x'], THEIRS), 0],
  [
    'a farewell below a list of dates',
    taken(['By Ann Lee'], ['Monday: the quay', 'Friday: the pier', 'Yours for the harbour,', 'Ann'], THEIRS),
    4,
  ],
  ['the name under a letter', taken(['The ferry'], ['Ann Lee']), 1],
  ['the name and where the writer lives', taken(['The ferry'], ['Ann Lee, Flat 3']), 1],
  ['no sentence that opens with a name', taken(['The ferry'], ['Ann Lee, too, was late.']), 0],
])('takes in %s', (_, found, wanted) => {
  expect(found).toBe(wanted);
});
