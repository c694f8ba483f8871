import type { ClauseReport } from '../model/conflict.ts';
import type { Block } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { Source } from './sources.ts';
import type { Story } from './story.ts';

/** How a clause is reported, in a reader's words. */
export const HOW_WORDS: Readonly<Record<ClauseReport['how'], string>> = {
  verbatim: 'word for word',
  reworded: 'in other words',
  contradicted: 'contradicted',
};

/** A source that reports a clause, and its words. */
export interface ClauseWitness {
  readonly source: Source;
  readonly how: ClauseReport['how'];
  readonly words: readonly { readonly span: Span; readonly href: string }[];
}

/** Who reports a clause of the primary document, in the sources' order. */
export function reportsOn(story: Story, block: Block): ClauseWitness[] {
  return story.sources.flatMap((source) =>
    story.dossier.reports
      .filter(
        (report) => report.doc === source.id && report.clause.doc === block.doc && report.path === block.path,
      )
      .map((report) => ({
        source,
        how: report.how,
        words: report.spans.map((span) => ({ span, href: story.linkTo(span) })),
      })),
  );
}

/** A clause in the strip over the primary document: who reports it, one cell a source. */
export interface CoverageColumn {
  readonly path: string;
  readonly cells: readonly { readonly source: Source; readonly how: ClauseReport['how'] | null }[];
}

/** Clauses by sources: how each is reported. Empty where a document has no clauses or nobody else speaks. */
export function coverage(story: Story, primary: Source): CoverageColumn[] {
  const others = story.sources.filter((source) => source !== primary);
  if (others.length === 0) return [];
  return primary.doc.blocks
    .filter((block) => block.path !== null && block.role === 'clause')
    .map((block) => ({
      path: block.path!,
      cells: others.map((source) => ({
        source,
        how: reportsOn(story, block).find((witness) => witness.source === source)?.how ?? null,
      })),
    }));
}
