import { ParsingResult, ReferenceWithTimezone } from 'chrono-node/en';
import type { Parser, ParsingContext } from 'chrono-node';
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

/** An open part counted from the date last mentioned. */
export function fromNarrative(unit: OpenPart['unit'], offset: number): OpenPart {
  return { unit, offset, from: 'narrative', event: null };
}

/** The reference that chrono wants though nothing here is counted from it. */
export const NO_REFERENCE = { instant: new Date(0), timezone: 'UTC' };
const REFERENCE = ReferenceWithTimezone.fromInput(NO_REFERENCE);

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
    super(REFERENCE, index, text);
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

/** A reading with its offsets inside the match, and those of the two ends of a range. */
export interface Taken {
  readonly reading: Reading;
  readonly cut: readonly [number, number];
  readonly ends?: readonly [Taken, Taken];
}

/** Reads a match, with some words on either side to judge it by; null refuses it. */
export type Read = (
  match: RegExpMatchArray,
  around: { readonly before: string; readonly after: string },
) => Reading | Taken | null;

/** One recogniser: a pattern and how to read what it matches. */
export interface Recogniser {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly read: Read;
}

/** How many characters on either side a recogniser may look at. */
const WINDOW = 60;

/**
 * A recogniser as chrono's Parser. A match that starts or ends inside a word is refused: chrono hands the pattern
 * only the rest of the text, so that the pattern itself cannot look back.
 */
export function parserOf({ rule, pattern, read }: Recogniser): Parser {
  return {
    pattern: () => pattern,
    extract: (context: ParsingContext, match: RegExpMatchArray): ParsingResult | null => {
      const at = match.index ?? 0;
      const stop = at + match[0].length;
      const { text } = context;
      if (insideWord(text, at) || insideWord(text, stop)) return null;
      const found = read(match, {
        before: text.slice(Math.max(0, at - WINDOW), at),
        after: text.slice(stop, stop + WINDOW),
      });
      if (found === null) return null;
      if (!('reading' in found)) return new Finding(at, match[0], rule, found);
      return taken(found, at, match[0], rule);
    },
  };
}

function taken(
  { cut: [from, to], reading: read, ends }: Taken,
  at: number,
  words: string,
  rule: string,
): Finding {
  const pair = ends?.map((end) => taken(end, at, words, rule));
  const both = pair?.[0] && pair[1] ? ([pair[0], pair[1]] as const) : null;
  return new Finding(at + from, words.slice(from, to), rule, read, both);
}

const WORD = /[\p{L}\p{N}_]/u;

function insideWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}
