import type { Block, Document } from '../../model/document.ts';
import { placeId } from '../../model/ids.ts';
import { spanOf } from '../../model/span.ts';
import type { Stage } from '../../model/stage.ts';

export const blocks: Stage = {
  name: 'blocks',
  because: 'everything else stands in a block, and furniture must be known before anything is counted',
  run: ({ documents }) => ({
    items: { documents: documents.map((d) => ({ ...d, blocks: paragraphs(d) })) },
    diagnostics: [],
  }),
};

/** One block a line that is not blank. */
function paragraphs({ id, text }: Document): Block[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => {
    const span = spanOf(id, text, match.index, match.index + match[0].trimEnd().length);
    return {
      ...span,
      id: placeId('b', span),
      role: 'body',
      label: null,
      repairedLabel: null,
      path: null,
      part: null,
      reason: 'A line of text.',
    };
  });
}
