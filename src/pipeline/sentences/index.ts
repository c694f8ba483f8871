import type { Block, Document, Sentence } from '../../model/document.ts';
import { placeId } from '../../model/ids.ts';
import { spanOf } from '../../model/span.ts';
import type { Stage } from '../../model/stage.ts';

export const sentences: Stage = {
  name: 'sentences',
  because: 'findings are shown and linked by the sentence; blocks come first because no sentence crosses one',
  run: ({ documents }) => ({
    items: { documents: documents.map((d) => ({ ...d, sentences: d.blocks.flatMap((b) => split(d, b)) })) },
    diagnostics: [],
  }),
};

/** Full stop, mark, space, capital. */
function split({ id, text }: Document, block: Block): Sentence[] {
  return [...block.text.matchAll(/\S.*?(?:[.!?]["”’')]*(?=\s+["“‘'(]?[A-Z])|$)/gsu)].map((match) => {
    const start = block.start + match.index;
    const span = spanOf(id, text, start, start + match[0].trimEnd().length);
    return { ...span, id: placeId('s', span), block: block.id };
  });
}
