import type { Document } from '../../model/document.ts';

/**
 * What a sentence calls a document: its publisher, else its title in quotation marks, else its label. An
 * official document goes by its label or title, for its publisher issues many.
 */
export function nameOf(document: Document): string {
  const title = document.title === null ? null : `“${document.title}”`;
  if (document.kind === 'official') return title ?? document.label;
  return document.publisher ?? title ?? document.label;
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
