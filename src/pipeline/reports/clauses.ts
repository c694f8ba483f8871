import type { Document, Sentence } from '../../model/document.ts';
import { spanOf, type Span } from '../../model/span.ts';
import { notionsOf, type Notion } from '../../text/meaning.ts';

/** A clause of the primary document, as others can report it. */
export interface Clause {
  readonly span: Span;
  readonly path: string;
  readonly notions: readonly Notion[];
}

/** The numbered clauses of a document, in order. */
export function clausesOf(document: Document): Clause[] {
  return document.blocks.flatMap((block): Clause[] => {
    if (block.path === null || block.role !== 'clause') return [];
    return [
      {
        span: spanOf(document.id, document.text, block.start, block.end),
        path: block.path,
        notions: notionsOf(block.text, block.start),
      },
    ];
  });
}

/** A sentence of another document. */
export interface Told {
  readonly document: Document;
  readonly sentence: Sentence;
  readonly notions: readonly Notion[];
}

/** The sentences of a document's own text. */
export function toldIn(document: Document): Told[] {
  const roles = new Map(document.blocks.map((b) => [b.id, b.role]));
  return document.sentences
    .filter((s) => /^(?:body|clause)$/.test(roles.get(s.block) ?? ''))
    .map((sentence) => ({ document, sentence, notions: notionsOf(sentence.text, sentence.start) }));
}
