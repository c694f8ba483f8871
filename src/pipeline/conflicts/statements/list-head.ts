import { firstMatch } from '../../../text/first-match.ts';
import { headOf, LIST_ITEM } from '../../../text/list-heads.ts';
import type { Told } from './sentences.ts';

/** The last words of a line that leaves its sentence to the items below it. */
const LEADS_ON = /[^.;?!]*[:–—]\s*$/;

/**
 * Whether a sentence is a deed that the head of its list lays down: "The firm shall: (a) replace the pipe". The head
 * must leave off with words that `patterns` know, and the item must have no verb of duty for a subject of its own.
 */
export function laidDownByHead(told: Told, patterns: readonly RegExp[]): boolean {
  if (told.place > 0 || !LIST_ITEM.test(told.block.text)) return false;
  const head = headOf(told.document, told.block);
  const opening = head === null ? null : LEADS_ON.exec(head.text);
  return opening !== null && firstMatch(patterns, opening[0]) !== undefined;
}
