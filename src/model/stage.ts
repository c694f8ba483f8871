import type { Corpus } from './corpus.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Dossier } from './dossier.ts';
import type { Entity } from './entity.ts';
import type { TimeExpression } from './expression.ts';

/**
 * What the stages build up, one after another: the dossier's lists, and what only stages need.
 * A stage reads what earlier stages filled and returns new lists; it never changes one.
 */
export interface Analysis extends Omit<Dossier, 'format' | 'title' | 'edition' | 'diagnostics'> {
  /** Time expressions as recognised, before they are placed on the calendar. */
  readonly expressions: readonly TimeExpression[];
  /** Speakers whom a document only describes ("the driver"), by the quotation that nobody known is said to have said. */
  readonly unnamed: ReadonlyMap<string, Entity>;
}

/** What every stage may know besides its input. No clock, no files, no locale. */
export interface Context {
  readonly corpus: Corpus;
}

export interface StageResult {
  readonly items: Partial<Analysis>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A pure step: same analysis and context, same result. */
export interface Stage {
  readonly name: string;
  /** Why it stands where it stands. */
  readonly because: string;
  readonly run: (analysis: Analysis, context: Context) => StageResult;
}

/** What is known before any stage ran, but for the documents. */
export const NOTHING_FOUND: Omit<Analysis, 'documents'> = {
  expressions: [],
  unnamed: new Map(),
  dates: [],
  entities: [],
  quotes: [],
  quoteGroups: [],
  passages: [],
  claims: [],
  events: [],
  conflicts: [],
  reports: [],
  matrix: { questions: [] },
  rulings: [],
};
