import { DETERMINERS, PREPOSITIONS } from '../../language/grammar-words.ts';
import type { Document } from '../../model/document.ts';

const [MOST_WORDS, FEWEST_WORDS] = [7, 3];

/** What to call a document that has neither title nor publisher: the first words of its text, cut before a small word. */
export function labelFor(document: Document): string {
  const text = document.blocks.filter((b) => b.role === 'body' || b.role === 'clause');
  // Whom a letter greets says nothing of it: "Dear friends,".
  const first =
    text.find((b) => !/^\S[^.!?]{1,80},$/.test(b.text)) ??
    text[0] ??
    document.blocks.find((b) => b.role !== 'furniture');
  const words = first?.text.slice(0, 300).split(/\s+/) ?? [];
  if (words.length === 0) return document.id;
  const isCut = words.length > MOST_WORDS;
  const short = words.slice(0, MOST_WORDS);
  while (isCut && short.length > FEWEST_WORDS && isSmall(short.at(-1)!)) short.pop();
  const label = short.join(' ').replace(/[\p{P}\s]+$/u, '');
  return isCut ? `${label} …` : label;
}

const isSmall = (word: string): boolean =>
  DETERMINERS.has(word.toLowerCase()) ||
  PREPOSITIONS.has(word.toLowerCase()) ||
  /^(?:and|or|but)$/i.test(word);
