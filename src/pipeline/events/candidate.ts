import type { DateMention } from '../../model/date.ts';
import type { Document } from '../../model/document.ts';
import type { EventStatus } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import { type Bounds, boundsOf } from '../../time/bounds.ts';
import type { Features } from './features.ts';

/** One document's telling of a dated event, with all that is needed to compare, merge, name and show it. */
export interface Candidate {
  readonly document: Document;
  readonly date: DateMention;
  readonly edtf: string;
  readonly bounds: Bounds;
  readonly features: Features;
  readonly heading: Heading;
  /** Other headings that its words offer, for where two events would bear the same. */
  readonly headings?: readonly Heading[];
  readonly status: EventStatus;
  /** The sentence in which it is told. */
  readonly witness: Span;
  /** Tellings with the same key are of one clause, and so of one event whatever their words. */
  readonly clause: string;
  readonly entities: readonly string[];
  readonly claims: readonly string[];
  /** Whether it says hardly more than the day. */
  readonly little?: boolean;
  /** The kinds of paper whose making it tells. */
  readonly made: ReadonlySet<string>;
  /** Of an official paper's own date: what the paper calls itself. */
  readonly paper?: ReadonlySet<string>;
  /** Where the date is not stated but follows from the text: why, in a sentence. */
  readonly inferred?: string;
}

/** Tellings that are taken for one event. */
export type Group = readonly Candidate[];

/** A heading made of a source's words: `text` as it is shown, and the stretch of the source that it comes from. */
export interface Heading {
  readonly text: string;
  readonly span: Span;
  /** How well it would serve as a heading; higher is better. */
  readonly worth: number;
}

/** Days from the first to the last that a value can mean, both counted; infinite where an end is open. */
export function daysIn({ earliest, latest }: Bounds): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return (
    Temporal.PlainDate.from(earliest).until(Temporal.PlainDate.from(latest), { largestUnit: 'day' }).days + 1
  );
}

/** The rules of single days. */
const UNSURE = /^(?:weekday|deictic-day|day-of-month|ago-later|holiday|day-and-time|clock|relative-unit)$/;

/** Whether a value is given to the day: one day, or a stretch of at most two weeks between two named days; a week is not. */
export function isDayExact({ edtf, bounds, date }: Pick<Candidate, 'edtf' | 'bounds' | 'date'>): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/;
  if (/-W\d\d$/.test(date.value ?? '')) return false;
  // A day counted from a day that is itself unsure is a span too, but nobody named its ends.
  if (edtf.includes('/') && date.basis === 'relative' && UNSURE.test(date.rule)) return false;
  return edtf.split('/').every((end) => day.test(end)) && daysIn(bounds) <= 14;
}

/**
 * The value by which a date mention stands on the line, or null. A time allowed ("within 28 days of the letter")
 * stands where it runs out: the line shows the last day for a duty, not the days before it.
 */
export function valueOf(date: DateMention): { edtf: string; bounds: Bounds } | null {
  if (date.edtf === null) return null;
  const bounds = boundsOf(date.edtf);
  if (date.type === 'DURATION' && date.mod === 'ON_OR_BEFORE' && bounds.latest !== null) {
    return { edtf: bounds.latest, bounds: { earliest: bounds.latest, latest: bounds.latest } };
  }
  return { edtf: date.edtf, bounds };
}

/** How many tellings of one event are compared with those of another. */
const SPECIMENS = 8;

/** The first tellings of a group: where hundreds of articles tell one thing, a few stand for all. */
export function specimens(group: Group): Group {
  return group.length <= SPECIMENS ? group : group.slice(0, SPECIMENS);
}
