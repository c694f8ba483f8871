import type { Extent, TimexMod, TimexType } from './date.ts';
import type { Span } from './span.ts';

/** A point or stretch counted from a reference that the words leave open: "July last year", "three weeks ago". */
export interface Deictic {
  readonly unit:
    'hour' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'weekday' | 'decade' | 'century';
  /** Units from the reference: -1 for "last", 0 for "this", 1 for "next"; null where tense must decide. */
  readonly offset: number | null;
  /** From publication (`speech`), from the date last mentioned (`narrative`), or from an event's words (`event`). */
  readonly from: 'speech' | 'narrative' | 'event';
  /** The event's words, for `from: 'event'`. */
  readonly event: Span | null;
}

/**
 * A time expression as the words give it, stated parts and open parts kept apart (after chrono's known and
 * implied components, and TIMEX3). Calendar resolution is a later step, so that nothing is filled in silently.
 */
export interface TimeExpression extends Span {
  readonly type: TimexType;
  readonly value: string | null;
  readonly mod: TimexMod | null;
  readonly quant: string | null;
  /** EDTF where the words alone fix it, else null. */
  readonly absolute: string | null;
  /** Calendar parts that are stated though the whole is not fixed: a month without its year. */
  readonly known: {
    readonly year?: number;
    readonly month?: number;
    readonly day?: number;
    /** 1 Monday … 7 Sunday. */
    readonly weekday?: number;
    /** EDTF codes: 21–24 seasons (spring first), 33–36 quarters. */
    readonly division?: number;
    readonly hour?: number;
    readonly minute?: number;
  };
  readonly deictic: Deictic | null;
  readonly extent: Extent;
  readonly role: 'event' | 'publication' | 'furniture';
  readonly rule: string;
}
