import type { Span } from './span.ts';

/** How firmly a thing is put forward, weakest duty to strongest, and whether it has happened. */
export type Modality =
  'asserted' | 'reported' | 'recommended' | 'requested' | 'directed' | 'planned' | 'possible' | 'denied';

/** Whether a claim says that a thing is so or that it is not. */
export type Polarity = 'positive' | 'negative';

/** A filler of a claim's slot: its words, and the entity they name where that is known. */
export interface Argument extends Span {
  readonly entity: string | null;
  /** For "it" and "they": the words that they most likely stand for. */
  readonly refersTo?: Span;
}

/** A number in a claim, in its unit, with how round it is. */
export interface Quantity extends Span {
  readonly value: number;
  /** Upper end of a range, or null. */
  readonly to: number | null;
  /** `GBP`, `tonne`, `percent`, `person`, or a noun in the singular. */
  readonly unit: string;
  readonly comparison: 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';
  /** Half of the last digit given: 14 million written as "£14m" is ± 500,000. */
  readonly tolerance: number;
}

/**
 * What limits a claim. `all` and `part` count what it is about ("every route", "most staff"); `exception` takes
 * something out ("except", "save as provided"); `condition` makes it depend on something ("if", "unless");
 * `until` ends it at an event; `within` says that only an activity about the thing is meant ("improvements to").
 */
export interface Limit extends Span {
  readonly kind: 'all' | 'part' | 'exception' | 'condition' | 'until' | 'within';
}

/** One clause, read as a frame (Fillmore) with the scope in which it holds. */
export interface Claim extends Span {
  readonly id: string;
  /** Id of the sentence that it stands in. */
  readonly sentence: string;
  readonly agent: Argument | null;
  /** Name of an entry in the frame table, e.g. `control`. */
  readonly frame: string;
  /** For a list item: the head that says who must or should, "The board shall:". */
  readonly head?: Span;
  /** The verb group in the text's words. */
  readonly predicate: Span;
  readonly object: Argument | null;
  /** What fills the frame's remaining slot: the post given, who was told, the whole that the object belongs to. */
  readonly complement: Argument | null;
  /** What limits it: "improvements to", "all routes", "except …". */
  readonly scope: readonly Limit[];
  readonly polarity: Polarity;
  readonly modality: Modality;
  /** Who says so, outermost first: document id, then entity or document ids. */
  readonly attribution: readonly string[];
  /** Who is reported as saying it, in the text's words; null where the document says it itself. */
  readonly voice: Argument | null;
  /** Id of the direct quotation that it stands in, or null. */
  readonly quote: string | null;
  /** Date id, or null. */
  readonly date: string | null;
  readonly quantities: readonly Quantity[];
  readonly tense: 'past' | 'present' | 'future' | 'none';
}
