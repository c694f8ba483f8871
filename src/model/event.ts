import type { Extent } from './date.ts';
import type { Span } from './span.ts';

/** Whether a thing has happened, is to happen, is due, is only said to have happened, or comes back. */
export type EventStatus = 'happened' | 'planned' | 'deadline' | 'claimed' | 'recurring';

/**
 * One happening on the timeline: the tellings of all documents that can only be of one, each with its own date and
 * words.
 */
export interface TimelineEvent {
  readonly id: string;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly extent: Extent;
  /** Words of a source; an ellipsis for words left out, in square brackets what is put in. */
  readonly title: string;
  readonly titleSpan: Span;
  readonly status: EventStatus;
  readonly basis: 'stated' | 'inferred';
  /** How it was dated, in one sentence that a reader understands. */
  readonly reason: string;
  /** Ids of the date mentions that date it. */
  readonly dates: readonly string[];
  readonly claims: readonly string[];
  readonly entities: readonly string[];
  readonly sources: readonly string[];
  /** The sentence (or less) in which each source tells it. */
  readonly witnesses: readonly Span[];
  /** Next dates of a recurring event: EDTF, never stated by a source. */
  readonly projected: readonly string[];
  /** From 0 to 1, for choosing what a crowded timeline shows. */
  readonly salience: number;
}
