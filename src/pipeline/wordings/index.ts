import type { Stage } from '../../model/stage.ts';
import { candidatePairs } from './candidates.ts';
import { compare } from './compare.ts';
import { groupWordings } from './groups.ts';
import { passagesOf } from './passages.ts';
import { sayingsOf } from './sayings.ts';

export const wordings: Stage = {
  name: 'wordings',
  because: 'a saying is compared across documents once every quotation has its words and its speaker',
  run: ({ documents, quotes, entities }) => {
    const pairs = candidatePairs(sayingsOf(documents, quotes, entities));
    const found = pairs.flatMap(([a, b]) => compare(a, b) ?? []);
    const quoteGroups = groupWordings(found, entities).sort((a, b) => (a.id < b.id ? -1 : 1));
    return { items: { quoteGroups, passages: passagesOf(documents, entities) }, diagnostics: [] };
  },
};
