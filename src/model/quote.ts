import type { PartedSpan, Span } from './span.ts';

/** Words in quotation marks, reported speech, or a few quoted words inside the writer's own sentence. */
export type QuoteForm = 'direct' | 'indirect' | 'fragment';

/** One turn of speech. The span is the words inside the marks; over several paragraphs, `parts` has each piece. */
export interface Quote extends PartedSpan {
  readonly id: string;
  readonly form: QuoteForm;
  /** Entity id, or null where the text does not say. */
  readonly speaker: string | null;
  /** The words that attribute it: "she added". */
  readonly cue: Span | null;
  /** From 0 to 1: how sure the attribution is. */
  readonly confidence: number;
  /** Which rule attributed it, in words. */
  readonly reason: string;
}

/** How a later wording differs from an earlier one. */
export type Variation = 'verbatim' | 'punctuation' | 'trimmed' | 'altered' | 'paraphrase';

/** One place where two wordings part; either side may be empty (start = end). */
export interface Difference {
  readonly a: Span;
  readonly b: Span;
  readonly kind: 'inserted' | 'deleted' | 'replaced';
}

/** Two wordings of one saying, set side by side. */
export interface WordingPair {
  readonly a: Span;
  readonly b: Span;
  readonly variation: Variation;
  readonly differences: readonly Difference[];
  /** Where the two are put in different mouths or documents, a sentence that says so; else null. */
  readonly moved: string | null;
}

/**
 * One saying in all its wordings. A member is a quote's id, or a span where the words stand outside quotation
 * marks.
 */
export interface QuoteGroup {
  readonly id: string;
  readonly members: readonly (string | Span)[];
  readonly pairs: readonly WordingPair[];
}

/** Words that two documents share (text reuse), names and stock phrases discounted. */
export interface Passage {
  readonly id: string;
  readonly a: Span;
  readonly b: Span;
  readonly differences: readonly Difference[];
}
