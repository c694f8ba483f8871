import type { DateMention } from '../../../model/date.ts';
import type { Document } from '../../../model/document.ts';
import { spanOf, type Span } from '../../../model/span.ts';
import { notionsOf, type Notion } from '../../../text/meaning.ts';
import { foldLines } from '../../../text/tokens.ts';

/** A sentence of a paper, with the words of the clauses that it hangs from. */
export interface Passage {
  readonly span: Span;
  /** Its own words. */
  readonly notions: readonly Notion[];
  /** Keys of its own words and of the clauses above it. */
  readonly keys: ReadonlySet<string>;
}

/** A paper taken apart for looking things up. */
export interface PaperText {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly keys: ReadonlySet<string>;
  /** Roots that stand in more than a third of its passages: what it is about, which decides nothing. */
  readonly common: ReadonlySet<string>;
  readonly folded: string;
  readonly dates: readonly DateMention[];
}

/** Takes a paper apart: its own text, without furniture. */
export function paperText(document: Document, dates: readonly DateMention[]): PaperText {
  const blocks = new Map(document.blocks.map((b) => [b.id, b]));
  const read = document.sentences.flatMap((s) => {
    const block = blocks.get(s.block);
    if (!block || block.role === 'furniture' || block.role === 'duplicate') return [];
    return [{ path: block.path, role: block.role, s, notions: notionsOf(s.text, s.start) }];
  });
  const byPath = new Map<string, string[]>();
  for (const { path, notions } of read) {
    if (path === null) continue;
    byPath.set(path, [...(byPath.get(path) ?? []), ...notions.flatMap((n) => n.keys)]);
  }
  const passages = read.map(({ path, s, notions }): Passage => {
    const above = parents(path).flatMap((p) => byPath.get(p) ?? []);
    return {
      span: spanOf(document.id, document.text, s.start, s.end),
      notions,
      keys: new Set([...notions.flatMap((n) => n.keys), ...above]),
    };
  });
  const counts = new Map<string, number>();
  for (const { notions } of passages) {
    for (const root of new Set(notions.map((n) => n.root))) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  const least = Math.max(3, passages.length / 4);
  return {
    document,
    passages,
    keys: new Set(passages.flatMap((p) => [...p.keys])),
    common: new Set([...counts].filter(([, n]) => n > least).map(([root]) => root)),
    folded: foldLines(document.text),
    dates,
  };
}

/** `8.b.ii` hangs from `8.b` and `8`. */
function parents(path: string | null): string[] {
  const parts = path?.split('.') ?? [];
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('.'));
}
