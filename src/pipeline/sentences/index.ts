import type { Block, Document, Sentence } from '../../model/document.ts';
import { placeId } from '../../model/ids.ts';
import type { Range } from '../../model/span.ts';
import { spanOf } from '../../model/span.ts';
import type { Stage } from '../../model/stage.ts';
import { sentenceRanges } from '../../text/sentence-ranges.ts';
import { isUnread } from '../../text/unread.ts';

export const sentences: Stage = {
  name: 'sentences',
  because: 'findings are shown and linked by the sentence; blocks come first because no sentence crosses one',
  run: ({ documents }) => ({
    items: { documents: documents.map((d) => ({ ...d, sentences: d.blocks.flatMap((b) => split(d, b)) })) },
    diagnostics: [],
  }),
};

/** The sentences of one block; one that a page break cuts has the pieces as its parts. */
function split({ id, text }: Document, block: Block): Sentence[] {
  if (isUnread(block)) return [];
  const pieces = block.parts ?? [block];
  const words = pieces.map((piece) => piece.text).join(' ');
  const ranges = sentenceRanges(words, block.label?.length ?? 0);
  return ranges.map((range) => {
    const parts = placesOf(range, pieces);
    const [first, last] = [parts[0]!, parts.at(-1)!];
    const span = spanOf(id, text, first.start, last.end);
    return {
      ...span,
      ...(parts.length > 1 && { parts: parts.map((p) => spanOf(id, text, p.start, p.end)) }),
      id: placeId('s', span),
      block: block.id,
    };
  });
}

/** Where a range of the pieces' words, joined by one space each, stands in the document: a place for each piece it touches. */
function placesOf(range: Range, pieces: readonly Range[]): Range[] {
  const places: Range[] = [];
  let before = 0;
  for (const piece of pieces) {
    const length = piece.end - piece.start;
    const start = Math.max(range.start, before);
    const end = Math.min(range.end, before + length);
    if (start < end) places.push({ start: piece.start + start - before, end: piece.start + end - before });
    before += length + 1;
  }
  return places;
}
