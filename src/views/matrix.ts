import { isFlag, type ConflictLevel } from '../model/conflict.ts';
import type { Span } from '../model/span.ts';
import { excerpt, type Excerpt } from './excerpt.ts';
import { rankOf } from './levels.ts';
import { conflictHref } from './links.ts';
import { withoutLabel, type Story } from './story.ts';
import type { Source } from './sources.ts';

/** How many wordings of one source a cell shows, and how long each may be. */
const IN_CELL = 2;
const CELL_LENGTH = 130;

/** What one source says on one question. */
export interface CellView {
  readonly source: Source;
  readonly stance: string | null;
  readonly words: readonly (Excerpt & { readonly href: string })[];
  readonly deciding: readonly Span[];
  /** How many more wordings its page shows. */
  readonly more: number;
}

/** One question, with a cell for each source. */
export interface RowView {
  readonly id: string;
  readonly question: string;
  readonly level: ConflictLevel;
  /** The disagreement's own page. */
  readonly href: string | null;
  readonly weight: number;
  readonly cells: readonly CellView[];
}

/** The questions that at least two documents answer, flagged ones only or all, weightiest first. */
export function matrixRows(story: Story, which: 'flagged' | 'all'): RowView[] {
  const byId = new Map(story.conflicts.map((conflict) => [conflict.id, conflict]));
  return story.dossier.matrix.questions
    .filter((question) => which === 'all' || isFlag(question.level))
    .map((question): RowView => {
      const conflicts = question.conflicts.flatMap((id) => byId.get(id) ?? []);
      const main = [...conflicts].sort((a, b) => b.weight - a.weight)[0];
      return {
        id: question.id,
        question: question.question,
        level: question.level,
        href: main ? conflictHref(main.id) : null,
        weight: main?.weight ?? 0,
        cells: story.sources.map((source): CellView => {
          const cell = question.cells.find((entry) => entry.doc === source.id);
          return cellOf(story, source, cell ?? { stance: null, spans: [], deciding: [] });
        }),
      };
    })
    .sort((a, b) => rankOf(a.level) - rankOf(b.level) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

/** A source's words on a question, as many of them and as much of each as a cell has room for. */
export function cellOf(
  story: Story,
  source: Source,
  { stance, spans, deciding }: Pick<CellView, 'stance' | 'deciding'> & { readonly spans: readonly Span[] },
): CellView {
  const words = spans.slice(0, IN_CELL).map((span) => ({
    ...excerpt(withoutLabel(story, span), deciding, CELL_LENGTH),
    href: story.linkTo(span),
  }));
  return { source, stance, words, deciding, more: Math.max(0, spans.length - IN_CELL) };
}
