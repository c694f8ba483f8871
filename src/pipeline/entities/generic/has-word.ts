import { stem } from '../../../text/tokens.ts';
import type { Cluster } from '../clusters.ts';

const FEDERAL = stem('federal');
const SCHOOL = stem('school');
const EDUCATION = stem('education');

/** "United States Bureau of …", "Federal Court": of the whole federation. */
export const isFederal = (c: Cluster): boolean =>
  c.words.has(FEDERAL) || c.words.has('u.s.') || (c.words.has(stem('united')) && c.words.has(stem('states')));

/** Whether a body's name has a word, or begins one so: "the vet school", "the Veterinary School". */
export const hasWord = (c: Cluster, word: string): boolean =>
  c.words.has(word) ||
  (word === FEDERAL && isFederal(c)) ||
  // "The school board" is the Board of Education.
  (word === SCHOOL && c.heads.has('board') && c.words.has(EDUCATION)) ||
  (word.length === 3 && [...c.words].some((w) => w.startsWith(word)));
