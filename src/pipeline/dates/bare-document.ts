import type { Document } from '../../model/document.ts';
import { placeIdsIn } from '../../model/ids.ts';
import { spanOf } from '../../model/span.ts';

const PARAGRAPH = /[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g;
const SENTENCE = /\S[^]*?(?:[.!?]["”’')]*(?=\s+["“‘'(]?[A-Z\d])|$)/g;

/**
 * A plain text as a document of body paragraphs, with nothing known of it but its date: for measuring the time stages
 * by themselves, and for testing them.
 *
 * @param day the ISO day that it was written on, or null
 */
export function bareDocument(
  id: string,
  text: string,
  day: string | null,
  more: Partial<Document> = {},
): Document {
  const idOf = placeIdsIn(id);
  const blocks = [...text.matchAll(PARAGRAPH)].map((match) => {
    const span = spanOf(id, text, match.index, match.index + match[0].length);
    return {
      ...span,
      id: idOf('b', span),
      role: 'body' as const,
      label: null,
      repairedLabel: null,
      path: null,
      part: null,
      reason: 'A paragraph.',
    };
  });
  const sentences = blocks.flatMap((block) =>
    [...block.text.matchAll(SENTENCE)].map((match) => {
      const span = spanOf(
        id,
        text,
        block.start + match.index,
        block.start + match.index + match[0].trimEnd().length,
      );
      return { ...span, id: idOf('s', span), block: block.id };
    }),
  );
  return {
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    text,
    kind: 'news',
    primary: false,
    title: null,
    titleSpan: null,
    label: id,
    publisher: null,
    authors: [],
    url: null,
    published: {
      edtf: day,
      basis: day === null ? 'inferred' : 'stated',
      evidence: [],
      reason: '',
      best: null,
    },
    english: 'unknown',
    blocks,
    sentences,
    terms: [],
    ...more,
  };
}
