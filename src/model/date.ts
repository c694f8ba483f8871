import type { Span } from './span.ts';

/** TIMEX3 types (TimeML 1.2.1, section 2.2). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`, with `BY` and `WITHIN` folded into the standard's ON_OR_BEFORE. */
export type TimexMod =
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX';

/** Whether a thing lasted the whole span, lies somewhere in it, or the text does not say. */
export type Extent = 'throughout' | 'within' | 'unknown';

/** How a value was reached: written out, worked out from another date, or worked out from an event. */
export type DateBasis = 'stated' | 'relative' | 'derived';

/**
 * A date expression (TIMEX3) in a document's exact words, with its place on the calendar (EDTF) and how that was
 * reached.
 */
export interface DateMention extends Span {
  readonly id: string;
  readonly type: TimexType;
  /** TIMEX3 value: the expression as expressed ("3 months" is P3M), or null. */
  readonly value: string | null;
  readonly mod: TimexMod | null;
  /** TIMEX3 quant of a SET: EVERY, EACH … */
  readonly quant: string | null;
  /** What it resolves to on the calendar, EDTF level 1 or 2, or null. */
  readonly edtf: string | null;
  /** First and last ISO day that it can mean; null is open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly extent: Extent;
  readonly basis: DateBasis;
  /** What a relative date counts from: `publication`, a date's id, or a span's words. Null for a stated one. */
  readonly anchor: string | null;
  /** How it was dated, in one sentence that a reader understands. */
  readonly reason: string;
  readonly role: 'event' | 'publication' | 'furniture';
  /** The recogniser that found it. */
  readonly rule: string;
}
