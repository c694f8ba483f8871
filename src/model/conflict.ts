import type { Span } from './span.ts';

/** In what respect two statements differ; `internal` is a document against itself, headline against body among it. */
export type ConflictType =
  | 'control'
  | 'role'
  | 'date'
  | 'number'
  | 'scope'
  | 'compulsion'
  | 'attribution'
  | 'title'
  | 'quotation'
  | 'internal'
  | 'agent'
  | 'modality';

/** The first three are flags, see isFlag. `unsupported`: a document is said to say what is not found in it. */
export type ConflictLevel =
  'contradiction' | 'tension' | 'unsupported' | 'variant' | 'compatible' | 'supported';

/** One stance on the question, in at most three spans of a sentence or less each. */
export interface Position {
  readonly stance: string;
  readonly doc: string;
  readonly spans: readonly Span[];
  /** Inside `spans`: the words that decide the stance. */
  readonly deciding: readonly Span[];
}

/**
 * A question that the sources answer differently, in their exact words, with the level of the difference and what
 * would settle it.
 */
export interface Conflict {
  readonly id: string;
  readonly type: ConflictType;
  readonly level: ConflictLevel;
  /** What several conflicts share: a stable key, and the heading under which the site groups them. */
  readonly topic: string;
  readonly topicTitle: string;
  readonly question: string;
  /** One or two plain sentences: who says what, in what respect they differ, what would reconcile them. */
  readonly explanation: string;
  /** What would settle it, in one sentence. */
  readonly settle: string;
  /** From 0 to 1: share of right flags of this detector and level on the stories that were marked by hand. */
  readonly confidence: number;
  readonly positions: readonly Position[];
  /** What the primary document says, or null where none of its clauses speaks to it. */
  readonly reference: Span | null;
  /** The detector that raised it. */
  readonly rule: string;
  /** From 0 to 1, for choosing what matters most. */
  readonly weight: number;
}

const FLAGS: ReadonlySet<ConflictLevel> = new Set<ConflictLevel>(['contradiction', 'tension', 'unsupported']);

/** Whether a level says that the sources disagree; the others are shown, never flagged. */
export function isFlag(level: ConflictLevel): boolean {
  return FLAGS.has(level);
}

/** Rules whose findings without a flag are guesses, not differences with an innocent reading. */
const LEADING = /^(?:contrast\/|lead\/|claims\/takeover$)/;

/**
 * Whether a conflict is only a lead: two statements that may be of one matter, likely enough to be worth a second look
 * and not to be flagged.
 */
export function isLead({ rule, level }: Conflict): boolean {
  return LEADING.test(rule) && level === 'compatible';
}

/** Who reports which clause of the primary document. */
export interface ClauseReport {
  readonly clause: Span;
  /** The clause's address. */
  readonly path: string;
  readonly doc: string;
  readonly spans: readonly Span[];
  readonly how: 'verbatim' | 'reworded' | 'contradicted';
}

/** What one source says on one question of the matrix. */
export interface MatrixCell {
  readonly doc: string;
  /** What the document says, or null for silence. */
  readonly stance: string | null;
  readonly spans: readonly Span[];
  readonly deciding: readonly Span[];
}

/** One row of the matrix: a question with every source's stance, or its silence. */
export interface MatrixQuestion {
  readonly id: string;
  readonly question: string;
  readonly topic: string;
  readonly level: ConflictLevel;
  /** The conflicts that the row sums up. */
  readonly conflicts: readonly string[];
  /** One for each document, in the documents' order. */
  readonly cells: readonly MatrixCell[];
}

/** Questions by sources, as the page of disagreements shows them. */
export interface Matrix {
  readonly questions: readonly MatrixQuestion[];
}
