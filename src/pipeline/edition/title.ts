import type { Document } from '../../model/document.ts';
import { contentStems } from '../../text/tokens.ts';

/**
 * What a folder is called for which no editor gave a title: the headline that says most of what the others
 * are about, that is, whose words (stems) the other documents use most, each document counted once a word and
 * the sum shared out over the headline's length. A newspaper's headline goes before the name of an official
 * paper, which says what sort of paper it is and not what happened. Null where no document has a title.
 */
export function editionTitle(documents: readonly Document[]): string | null {
  const titled = documents.flatMap(({ id, kind, title }) =>
    title === null ? [] : [{ id, kind, title, words: new Set(contentStems(title)) }],
  );
  const news = titled.filter(({ kind }) => kind === 'news');
  const texts = documents.map(({ id, text }) => ({ id, words: new Set(contentStems(text)) }));
  let best: { title: string; told: number } | null = null;
  for (const { id, title, words } of news.length > 0 ? news : titled) {
    const others = texts.filter((text) => text.id !== id);
    const uses = [...words].map((word) => others.filter((text) => text.words.has(word)).length);
    const told = uses.reduce((sum, count) => sum + count, 0) / Math.max(words.size, SHORT);
    if (best === null || told > best.told) best = { title, told };
  }
  return best?.title ?? null;
}

/** A headline of fewer words is measured as if it had as many: two words that everybody uses tell little. */
const SHORT = 5;
