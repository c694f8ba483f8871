import type { Quantity } from '../../../model/claim.ts';
import type { DateMention } from '../../../model/date.ts';
import type { Document, Sentence } from '../../../model/document.ts';
import type { Span } from '../../../model/span.ts';
import type { Notion } from '../../../text/meaning.ts';

/** One thing counted, priced, measured or shared out once. */
export interface Statement {
  readonly document: Document;
  readonly sentence: Sentence;
  /** The clause that holds the number. */
  readonly clause: Span;
  /** The amount, in the base unit of its dimension. */
  readonly quantity: Quantity;
  /** The number with its noun: what decides. */
  readonly figure: Span;
  /**
   * What can be compared with what: a currency, `count`, `share` (of a whole, from 0 to 1), `change` (in percent), or
   * what is measured (`length`, `speed` …).
   */
  readonly dimension: string;
  /** What is counted ("posts"), priced ("scheme") or divided ("staff"): notions of the noun and what describes it. */
  readonly thing: readonly Notion[];
  /** The noun itself; null where a sum or a measure stands without one. */
  readonly head: Notion | null;
  /** Whether a sum stands right before its noun and says how large that is: "the £24m scheme". */
  readonly describes: boolean;
  /** What follows the noun to say which: "letters of objection". */
  readonly which: readonly Notion[];
  /** What else the clause says. */
  readonly context: readonly Notion[];
  /** Those of them that are verbs with a meaning of their own. */
  readonly deeds: readonly Notion[];
  /** Kinds of sum that the clause speaks of: `fine`, `price`. */
  readonly kinds: readonly string[];
  /** What a rate is counted per, or the empty string. */
  readonly per: string;
  readonly part: boolean;
  /** How many there are in all, where some of them are counted: 5 in "two of the five"; `some` where it is not said. */
  readonly whole: number | 'some' | null;
  /** Whether the noun is of one place only: "two hotels in Malta". */
  readonly local: boolean;
  /** Other amounts of its sentence. */
  readonly beside: readonly number[];
  /** Whether its document gives no other number of things of this name. */
  readonly alone: boolean;
  /** Whether people are counted by what befell them ("43 burned", "22 burns"): then that is what is counted. */
  readonly victims: boolean;
  /** Set beside another number or another time: what it is of is not what it seems to be of. */
  readonly aside: boolean;
  /** Hoped for, offered or asked, not agreed or done. */
  readonly hoped: boolean;
  /** Ids of bodies and places named in the clause. */
  readonly names: ReadonlySet<string>;
  readonly dates: readonly DateMention[];
  readonly heading: boolean;
}
