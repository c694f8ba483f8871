import { AUTHORS } from '../../../language/disclaiming.ts';
import type { Telling } from './credited-findings.ts';
import { positively } from './positively.ts';

/** "must pay …, under an order that …", "have been told that they must …, after a coroner's report". */
const UNDER = new RegExp(
  `\\b(?:must|(?:has|have|had|is|are|was|were) (?:been )?(?:told|ordered|directed|instructed|required)(?: that (?:it|they|he|she) (?:must|should|has to|have to))?(?: to)?|will have to)\\s+([^.;]{8,140}?),?\\s(?:under|by|after|following|in)\\s+(?:the|an?|its|his|her|their)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?(?:${AUTHORS})\\b`,
  'iu',
);

/** What somebody is said to have to do by a paper that is named behind it. */
export function orderedUnder(sentence: string): Telling | null {
  const match = UNDER.exec(sentence);
  if (!match) return null;
  const rest = positively(` ${match[1]!}`);
  if (rest === null) return null;
  const start = match.index + match[0].indexOf(match[1]!);
  return {
    cue: { start: match.index, end: start - 1 },
    text: `orders${rest}`,
    told: { start, end: start + rest.length - 1 },
  };
}
