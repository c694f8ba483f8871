import { GREETS_ONE } from '../greeting.ts';
import type { Feature } from './feature.ts';
import { above, type HeadLine } from './head-lines.ts';
import { isCapitals, isKindAlone, isLaw, isNumberedKind, SUBJECT } from './paper-lines.ts';

/** What tells a letter, which is known by its subject, from an instrument that names one. */
export const SUBJECT_FEATURES: readonly Feature[] = [
  {
    name: 'over a subject',
    because: 'an instrument is called by its kind, though a line below it says what it is about',
    of: (line, { lines }) =>
      isInstrument(line) && lines.slice(line.i + 1).some(({ text }) => SUBJECT.test(text)),
  },
  {
    name: 'subject below an instrument',
    because: 'a letter’s subject is its title, an instrument’s is not',
    of: ({ i, text }, { lines }) => SUBJECT.test(text) && lines.slice(0, i).some(isInstrument),
  },
  {
    name: 'below the greeting',
    because: 'there a letter has its subject',
    of: (line, head) =>
      /^dear\b/i.test(above(line, head)?.text ?? '') ||
      (/^dear\b/i.test(head.lines[line.i - 2]?.text ?? '') && isLaw(above(line, head)!.text)),
  },
  {
    name: 'letter to one',
    because: 'a letter to one person has no title but its subject',
    of: ({ text }, { lines }) => !SUBJECT.test(text) && lines.some((line) => GREETS_ONE.test(line.text)),
  },
];

/** "NOTICE OF HEARING", "Direction No. 4 of 2023": more than a kind, and no memorandum’s. */
const isInstrument = ({ named, text, sign }: HeadLine): boolean =>
  named &&
  sign === 'words' &&
  !isKindAlone(text) &&
  !SUBJECT.test(text) &&
  (isCapitals(text) || isNumberedKind(text));
