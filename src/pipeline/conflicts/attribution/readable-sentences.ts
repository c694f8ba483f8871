import type { Document, Sentence } from '../../../model/document.ts';

/** The sentences in the body and the clauses of a document, in order; headings and furniture left out. */
export function readableSentences(document: Document): Sentence[] {
  const roles = new Map(document.blocks.map((b) => [b.id, b.role]));
  // A recital set apart can look like a heading; a heading is never so long.
  return document.sentences.filter((s) => {
    const role = roles.get(s.block) ?? '';
    return role === 'body' || role === 'clause' || (role === 'heading' && s.end - s.start > 80);
  });
}
