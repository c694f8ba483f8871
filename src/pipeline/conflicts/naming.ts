import type { Document } from '../../model/document.ts';

/** What official papers are. */
const PAPER =
  /\b(?:direction|order|memorandum|agreement|notice|letter|judgment|judgement|ruling|decision|decree|contract|charter|report|statement|resolution|treaty|licence|license|permit|announcement)\b/i;

/**
 * What a sentence calls a document: its publisher, else its title, else its label, both in quotation marks. An
 * official document goes by its kind ("the order"), for its publisher issues many.
 */
export function nameOf(document: Document): string {
  const title = document.title === null ? null : `“${document.title}”`;
  if (document.kind === 'official') {
    const noun = PAPER.exec(document.title ?? document.text.slice(0, 400))?.[0];
    return noun === undefined ? (title ?? `“${document.label}”`) : `the ${noun.toLowerCase()}`;
  }
  return document.publisher ?? title ?? `“${document.label}”`;
}

/** "A", "A and B", "A, B and C". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** First letter in upper case; the rest unchanged. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
