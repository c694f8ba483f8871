import { ParsingComponents, ParsingResult, ReferenceWithTimezone } from 'chrono-node/en';
import type { TimeExpression, TimePoint } from '../../model/expression.ts';
import type { Range } from '../../model/span.ts';

/** What the words of one expression say, without their place; offsets of `ends` and `event` are filled by the stage. */
export interface Reading extends Omit<TimePoint, 'deictic'> {
  readonly deictic: OpenPart | null;
  readonly quant: string | null;
  readonly extent: TimeExpression['extent'];
}

/** Like the model's Deictic, with the event's words as offsets into the text at hand. */
export interface OpenPart {
  readonly unit: NonNullable<TimePoint['deictic']>['unit'];
  readonly offset: number | null;
  readonly from: 'speech' | 'narrative' | 'event';
  readonly event: Range | null;
}

const NOTHING: Reading = {
  type: 'DATE',
  value: null,
  mod: null,
  quant: null,
  absolute: null,
  known: {},
  deictic: null,
  extent: 'unknown',
};

/** A reading with what is given; all else is unsaid. */
export function reading(parts: Partial<Reading>): Reading {
  return { ...NOTHING, ...parts };
}

/** An open part counted from the day of writing; `offset` null leaves the direction to tense. */
export function fromSpeech(unit: OpenPart['unit'], offset: number | null): OpenPart {
  return { unit, offset, from: 'speech', event: null };
}

/** An open part counted from the date last mentioned; `offset` null is the next that bears its name. */
export function fromNarrative(unit: OpenPart['unit'], offset: number | null): OpenPart {
  return { unit, offset, from: 'narrative', event: null };
}

/** The reference that chrono wants though nothing here is counted from it. */
export const NO_REFERENCE = { instant: new Date(0), timezone: 'UTC' };
const REFERENCE = ReferenceWithTimezone.fromInput(NO_REFERENCE);
/** The components that chrono would make anew for each result. */
const NO_COMPONENTS = new ParsingComponents(REFERENCE);

/**
 * A chrono result that carries a reading. chrono's own components hold a point on the calendar with the gaps
 * filled from today; a reading holds what was said.
 */
export class Finding extends ParsingResult {
  readonly rule: string;
  readonly reading: Reading;
  readonly ends: readonly [Finding, Finding] | null;

  constructor(
    index: number,
    text: string,
    rule: string,
    read: Reading,
    ends: readonly [Finding, Finding] | null = null,
  ) {
    super(REFERENCE, index, text, NO_COMPONENTS);
    this.rule = rule;
    this.reading = read;
    this.ends = ends;
  }

  /** Offset after the last character. */
  get stop(): number {
    return this.index + this.text.length;
  }

  /** The same finding with other words or another reading. */
  with(
    changes: { start?: number; stop?: number; reading?: Reading; rule?: string },
    source: string,
  ): Finding {
    const start = changes.start ?? this.index;
    return new Finding(
      start,
      source.slice(start, changes.stop ?? this.stop),
      changes.rule ?? this.rule,
      changes.reading ?? this.reading,
      this.ends,
    );
  }
}
