import type { TimeExpression } from '../../model/expression.ts';
import type { Span } from '../../model/span.ts';
import type { DayFact } from './day-facts.ts';
import type { Instrument } from './instruments.ts';
import type { DatedText } from './reading.ts';

/** What the folder knows: days that its dated documents give, words too common to count, and the days it is about. */
export interface Told {
  readonly facts: readonly DayFact[];
  readonly common: ReadonlySet<string>;
  /** The stated days of its documents, in order. */
  readonly days: readonly string[];
  readonly texts: readonly DatedText[];
  readonly instruments: readonly Instrument[];
}

/** A demand on the day of writing, with how much it weighs. */
export interface Demand {
  readonly met: (day: string) => boolean;
  readonly weight: number;
  readonly span: Span;
  readonly says: string;
}

/** A demand that rests on one expression. */
export function demand(e: TimeExpression, met: Demand['met'], weight: number, says: string): Demand {
  return { met, weight, says, span: { doc: e.doc, start: e.start, end: e.end, text: e.text } };
}
