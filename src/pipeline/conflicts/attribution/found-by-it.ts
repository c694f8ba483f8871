import { AUTHORS } from '../../../language/disclaiming.ts';
import type { Telling } from './credited-findings.ts';
import { told } from './found-in-front.ts';

/** "The agreement accepts it: it concludes that …": a paper, and "it" at the head of the clause behind it. */
const THEN_IT = new RegExp(
  `\\b(?:the|an?|this|its|his|her|their)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?(?:${AUTHORS})\\s+[^.;:–—]{1,80}(?:[;:]|\\s[–—])\\s+((?:and\\s+|for\\s+)?it\\s+(?:also\\s+|even\\s+|then\\s+)?([a-z]+))\\b`,
  'iu',
);

/** What "it", standing for a paper that the clause before it is about, is said to find. */
export function foundByIt(sentence: string): Telling | null {
  const match = THEN_IT.exec(sentence);
  if (!match) return null;
  const [whole, words = '', verb = ''] = match;
  const end = match.index + whole.length;
  return told(sentence, verb, { start: end - words.length, end });
}
