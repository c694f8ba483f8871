import { DETERMINERS } from '../../../language/grammar-words.ts';
import { oneLine } from '../../../text/one-line.ts';
import type { Said, Sayings } from './said.ts';

/** Whoever holds or does it, as readers are told inside a sentence: by name, else in the document's own words. */
export function calledIn({ holder, claim }: Said, { entities }: Sayings, otherwise = 'somebody'): string {
  const name = entities.get(holder ?? '')?.name;
  return name ?? inSentence(oneLine((claim.agent?.refersTo ?? claim.agent)?.text ?? otherwise));
}

/** "The report" at a sentence's start is "the report" inside one; a name keeps its capital. */
export function inSentence(words: string): string {
  const first = words.split(/\s/, 1)[0]!.toLowerCase();
  return DETERMINERS.has(first) ? first + words.slice(first.length) : words;
}
