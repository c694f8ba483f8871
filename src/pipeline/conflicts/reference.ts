import type { Position } from '../../model/conflict.ts';
import type { Document, Sentence } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { spanOf } from '../../model/span.ts';
import { contentStems } from '../../text/tokens.ts';

/** A sentence speaks to a question where it shares at least this many of the positions' content stems. */
const LEAST_SHARED = 3;

/** … of which at least so many are no names: a clause that only names the party speaks to nothing. */
const LEAST_MATTER = 2;

/** The longest reference that is quoted, in UTF-16 code units. */
const LONGEST = 600;

/**
 * The span of the primary document that speaks to a conflict: its own position where it takes one, else the
 * clause that shares most content words with the positions (names and repeated words count once, words that
 * stand in most of its clauses not at all). Null where no document is primary or no clause shares enough.
 */
export function referenceFor(
  documents: readonly Document[],
  positions: readonly Position[],
  about: readonly string[] = [],
): Span | null {
  const primary = documents.find((d) => d.primary);
  if (primary === undefined) return null;
  const own = positions.find((p) => p.doc === primary.id)?.spans[0];
  if (own !== undefined) return own;
  const wanted = new Set([
    ...positions.flatMap((p) => p.spans.flatMap((s) => contentStems(s.text))),
    ...about.flatMap((words) => contentStems(words)),
  ]);
  const matter = new Set([
    ...positions.flatMap((p) => p.spans.flatMap((s) => contentStems(withoutNames(s.text)))),
    ...about.flatMap((words) => contentStems(words)),
  ]);
  const common = commonStems(primary);
  let best: Sentence | null = null;
  let bestScore = LEAST_SHARED - 0.5;
  for (const sentence of readable(primary)) {
    const shared = new Set(contentStems(sentence.text).filter((s) => wanted.has(s) && !common.has(s)));
    const speaks = [...shared].filter((stem) => matter.has(stem)).length >= LEAST_MATTER;
    if (speaks && shared.size > bestScore) [best, bestScore] = [sentence, shared.size];
  }
  return best === null ? null : spanOf(primary.id, primary.text, best.start, best.end);
}

/** What is said of whom or what: the words without the names in mid-sentence and without figures. */
function withoutNames(text: string): string {
  return text.replace(/(?<=\S\s+)\p{Lu}[\p{L}\p{M}’'-]*|\p{N}+/gu, ' ');
}

/** Sentences of the document's own text, short enough to quote. */
function readable(document: Document): Sentence[] {
  const roles = new Map(document.blocks.map((b) => [b.id, b.role]));
  return document.sentences.filter((s) => {
    const role = roles.get(s.block);
    return (role === 'body' || role === 'clause') && s.end - s.start <= LONGEST;
  });
}

/** Stems that stand in more than a third of the document's sentences: its subject, which decides nothing. */
function commonStems(document: Document): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const all = readable(document);
  for (const s of all) {
    for (const stem of new Set(contentStems(s.text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, n]) => n > Math.max(2, all.length / 3)).map(([stem]) => stem));
}
