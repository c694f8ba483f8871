import type { Document } from '../../model/document.ts';
import type { Found } from './found.ts';
import type { Line } from './words.ts';

/** Nouns for a body that a paper may call by nothing else, lower case. */
const SOLE = new Set(
  'panel committee tribunal commission inquiry board council authority agency registry secretariat'.split(
    ' ',
  ),
);

/**
 * The body that a paper only ever calls "the Panel": its noun with a capital in running text, twice or more, where
 * no document of the folder names such a body in full.
 *
 * @param named the names of bodies in the whole folder
 */
export function soleBodies(doc: Document, lines: readonly Line[], named: readonly string[]): Found[] {
  if (doc.kind !== 'official') return [];
  const taken = new Set(named.flatMap((name) => name.toLowerCase().split(/\s+/)));
  const terms = new Set(doc.terms.map((t) => t.term.text.toLowerCase().replace(/^the /, '')));
  const found = lines
    .filter((line) => !line.titled && !line.shouting)
    .flatMap(({ words }) =>
      words.flatMap((word, i) => {
        const article = words[i - 1];
        const is =
          SOLE.has(word.lower) &&
          word.cap &&
          !word.initial &&
          !taken.has(word.lower) &&
          !terms.has(word.lower) &&
          /^(?:the|this)$/.test(article?.lower ?? '') &&
          !(words[i + 1]?.cap && words[i + 1]!.gap === ' ');
        return is && article ? [{ ...word, start: article.start }] : [];
      }),
    );
  return [...Map.groupBy(found, (word) => word.lower).values()]
    .filter((places) => places.length > 1)
    .flatMap((places) =>
      places.map(({ start, end, text }): Found => ({
        doc,
        type: 'organisation',
        name: text,
        start,
        end,
        titled: null,
        form: 'name',
        weight: 100,
        rule: 'sole body of a paper',
      })),
    );
}
