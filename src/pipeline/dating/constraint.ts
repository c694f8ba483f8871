import type { Span } from '../../model/span.ts';

/** A document appeared not before, or not after, a day. */
export interface DayBound {
  readonly kind: 'not-before' | 'not-after';
  readonly doc: string;
  /** ISO day, itself still allowed. */
  readonly day: string;
  readonly evidence: readonly Span[];
  /** Why, as the end of the sentence "Not before 1 May 2020: …". */
  readonly because: string;
  /** Whether it rests on a whole year. */
  readonly rough?: boolean;
}

/** One document appeared no later than another. */
export interface Order {
  readonly kind: 'order';
  readonly first: string;
  readonly second: string;
  readonly evidence: readonly Span[];
  /** Why, as told of the first document, and of the second. */
  readonly ofFirst: string;
  readonly ofSecond: string;
}

/** A day near which a document probably appeared: a guess, never a bound. */
export interface Hint {
  readonly kind: 'hint';
  readonly doc: string;
  readonly day: string;
  readonly evidence: readonly Span[];
  readonly because: string;
}
