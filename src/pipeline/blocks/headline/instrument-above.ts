import type { Head, HeadLine } from './head-lines.ts';
import { isCapitals, isKindAlone, isNumberedKind, SUBJECT } from './paper-lines.ts';

/** "NOTICE OF HEARING", "Direction No. 4 of 2023": more than a kind, and no memorandum’s. */
export const isInstrument = ({ named, text, sign }: HeadLine): boolean =>
  named &&
  sign === 'words' &&
  !isKindAlone(text) &&
  !SUBJECT.test(text) &&
  (isCapitals(text) || isNumberedKind(text));

/** Whether a line says what the instrument above it is about: a letter's subject is its title, an instrument's is not. */
export const isSubjectOfInstrument = ({ i, text }: HeadLine, { lines }: Head): boolean =>
  SUBJECT.test(text) && lines.slice(0, i).some(isInstrument);
