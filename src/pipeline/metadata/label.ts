import type { Document } from '../../model/document.ts';

const MOST_WORDS = 7;

/** What to call a document that has neither title nor publisher: the first words of its text. */
export function labelFor(document: Document): string {
  const first =
    document.blocks.find((b) => b.role === 'body' || b.role === 'clause') ??
    document.blocks.find((b) => b.role !== 'furniture');
  const words = first?.text.slice(0, 300).split(/\s+/) ?? [];
  if (words.length === 0) return document.id;
  const short = words
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[\p{P}\s]+$/u, '');
  return words.length > MOST_WORDS ? `${short} …` : short;
}
