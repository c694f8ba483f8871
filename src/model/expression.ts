import type { Extent, TimexMod, TimexType } from './date.ts';
import type { Span } from './span.ts';

/** A point or stretch counted from a reference that the words leave open: "July last year", "three weeks ago". */
export interface Deictic {
  readonly unit:
    | 'second'
    | 'minute'
    | 'hour'
    | 'day'
    | 'weekend'
    | 'week'
    | 'month'
    | 'quarter'
    | 'season'
    | 'year'
    | 'weekday'
    | 'holiday'
    | 'decade'
    | 'century';
  /** Units from the reference: -1 for "last", 0 for "this", 1 for "next"; null where tense must decide. */
  readonly offset: number | null;
  /** From publication (`speech`), from the date last mentioned (`narrative`), or from an event's words (`event`). */
  readonly from: 'speech' | 'narrative' | 'event';
  /** The event's words, for `from: 'event'`. */
  readonly event: Span | null;
}

/** Calendar parts that are stated though the whole may not be fixed: a month without its year. */
export interface KnownParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** EDTF codes: 21–24 seasons (spring first), 33–36 quarters; 40 and 41 the halves of a year. */
  readonly division?: number;
  /** The season is one south of the equator. */
  readonly southern?: boolean;
  /** Part of a day, in TIMEX3 letters: morning, midday, afternoon, evening, night. */
  readonly dayPart?: 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
  readonly hour?: number;
  readonly minute?: number;
  /** A feast or holiday without a fixed day: a key of the holidays' table. */
  readonly holiday?: string;
  /** With `weekday` and `month`: which of the month's (-1 the last): 1 in "the first Monday of September". */
  readonly nth?: number;
  /** The weekday (1–7) next after what the other parts name, or, negative, the last before it: "the Friday before Easter" is -5. */
  readonly beside?: number;
  /** The weekend that a holiday makes or lies in: "Labor Day weekend". */
  readonly weekend?: boolean;
  /** Months from what the other parts name: -60 in "five years ago today". */
  readonly months?: number;
  /** The seven days that begin or end with what the other parts name, or the week (Monday to Sunday) that holds it, or before or after it. */
  readonly week?: 'from' | 'to' | 'before' | 'after' | 'around';
  /** A day shortly before or after what the other parts name: "just after Easter". */
  readonly near?: 'before' | 'after';
  /** The twelve months that end with what the other parts name: "the year to 31 March". */
  readonly yearTo?: true;
  /** The first so many months of what the other parts name, or, negative, the last: 9 in "the first nine months of the year". */
  readonly firstMonths?: number;
  /** Days from what the other parts name: 1 in "the day after Christmas". */
  readonly shift?: number;
  /** A year of accounts or of teaching, which starts when its kind starts: `2018-19`. `year` is the year it starts in. */
  readonly yearKind?: 'split' | 'financial' | 'academic';
  /** A term or semester: a key of the terms' table. */
  readonly term?: string;
}

/** What words say of one point or stretch of time. */
export interface TimePoint {
  readonly type: TimexType;
  /** TIMEX3 value as far as the words alone give it: a duration, a recurrence, PAST_REF; null for what the calendar decides. */
  readonly value: string | null;
  readonly mod: TimexMod | null;
  /** EDTF where the words alone fix it, else null. */
  readonly absolute: string | null;
  readonly known: KnownParts;
  /** How the open part is to be found; null where nothing is open. */
  readonly deictic: Deictic | null;
}

/** One end of a range, with its own words. */
export interface TimeEnd extends Span, TimePoint {}

/**
 * A time expression as the words give it, stated parts and open parts kept apart (after chrono's known and
 * implied components, and TIMEX3). Calendar resolution is a later step, so that nothing is filled in silently.
 */
export interface TimeExpression extends Span, TimePoint {
  readonly quant: string | null;
  readonly extent: Extent;
  readonly role: 'event' | 'publication' | 'furniture';
  /** The two ends of "from X to Y", in order; null for all else. */
  readonly ends: readonly [TimeEnd, TimeEnd] | null;
  /** The recogniser that found it. */
  readonly rule: string;
}
