import { GREETS_ONE } from '../greeting.ts';
import type { Feature } from './feature.ts';
import { above } from './head-lines.ts';
import { isInstrument } from './instrument-above.ts';
import { isLaw, SUBJECT } from './paper-lines.ts';

/** What tells a letter, which is known by its subject, from an instrument that names one. */
export const SUBJECT_FEATURES: readonly Feature[] = [
  {
    name: 'over a subject',
    because: 'an instrument is called by its kind, though a line below it says what it is about',
    of: (line, { lines }) =>
      isInstrument(line) && lines.slice(line.i + 1).some(({ text }) => SUBJECT.test(text)),
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
