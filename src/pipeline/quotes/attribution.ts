import type { QuoteForm } from '../../model/quote.ts';
import type { Entity } from '../../model/entity.ts';
import type { Range } from '../../model/span.ts';
import type { Turn } from './search-back.ts';
import type { Piece, Quotation } from './scan.ts';
import type { Scene } from './scene.ts';

/** A quotation with all that a rule for speakers may look at. */
export interface Sought {
  readonly scene: Scene;
  readonly quotation: Quotation;
  readonly form: QuoteForm;
  readonly first: Piece;
  readonly last: Piece;
  /** The sentence that the quotation stands in, with other quotations blanked out. */
  readonly frame: Range;
  /** The quotations before it, with their speakers. */
  readonly turns: readonly Turn[];
}

/**
 * What a rule found. A null speaker says that the text has a speaker, but nobody known ("one resident said"):
 * later rules must not guess, save from the same words elsewhere where only a pronoun stayed open.
 */
export interface Attribution {
  readonly speaker: Entity | null;
  /** Who speaks without a name where nobody known does: "the driver". */
  readonly unnamed?: Entity | null;
  readonly cue: Range | null;
  readonly reason: string;
  /** The text points at somebody by a pronoun that leads nowhere. */
  readonly dangling?: boolean;
  /** The kind of document through which the speaker speaks: "her report said". */
  readonly through?: string | null;
  /** Somebody else reads the words out: whoever is "she" afterwards is not their speaker. */
  readonly readOut?: boolean;
}

/** A rule for speakers, tried in the order of the list that it stands in. */
export interface Sieve {
  readonly name: string;
  /** Why it stands where it stands. */
  readonly because: string;
  /** How sure its attributions are, from 0 to 1. */
  readonly confidence: number;
  readonly find: (sought: Sought) => Attribution | null;
}
