import type { Document } from '../../../model/document.ts';
import type { Entity } from '../../../model/entity.ts';
import type { Quote } from '../../../model/quote.ts';

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}`;
/** Right behind the closing mark: "Mr Pell said", "he added", "said Ann Pell". */
const TAG = new RegExp(
  String.raw`^[”"’'»,\s]*(?:(?:${NAME}|he|she)\s+(?:said|says|told|added|adds)|(?:said|says|added|adds)\s+(?:${NAME}|he|she))\b(?!\s+in\s)`,
  'u',
);

/**
 * Whether somebody says the quoted words himself, in a sentence that also speaks of a paper: "under the notice the firm
 * goes, and it will do so “to the letter,” Mr Pell said".
 */
export function inOwnWords(quote: Quote, document: Document, entities: readonly Entity[]): boolean {
  if (quote.doc !== document.id || quote.speaker === null) return false;
  const speaker = entities.find((e) => e.id === quote.speaker);
  return speaker?.type === 'person' && TAG.test(document.text.slice(quote.end, quote.end + 80));
}
