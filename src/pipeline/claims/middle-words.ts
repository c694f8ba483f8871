import { MIDDLE_ADVERBS, NEGATIONS } from '../../language/grammar-words.ts';
import type { Word } from './words.ts';

/** Whether a word can stand between an auxiliary and its verb: an adverb or a denial. */
export function isMiddle({ norm }: Word): boolean {
  return MIDDLE_ADVERBS.has(norm) || NEGATIONS.has(norm) || /[a-z]{3}ly$/.test(norm);
}
