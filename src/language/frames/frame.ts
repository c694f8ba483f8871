import type { ConflictType } from '../../model/conflict.ts';

/**
 * A way of putting something (Fillmore's lexical units, written as constructions). `[…]` holds the verb in its
 * base form, alternatives with a stroke; capitals are slots; round brackets may be missing.
 * Slots: A who does or holds it, O what it is about, P whom it is done to, R the post or mark given, V what is
 * to be done, Q words in quotation marks, G the larger thing that O belongs to. A phrase is written in the active voice; the passive follows.
 * A phrase that begins with `~` stands for its passive alone ("was made to": nobody makes one to).
 * A phrase without `[…]` is a noun phrase or an aside: "O among them".
 */
export type Phrase = string;

/** One of the things that can be said within a frame. */
export interface Sense {
  /** What it says of somebody, for readers: "keeps control". */
  readonly stance: string;
  /** The sense that its denial amounts to, where there is one; else a denial is a stance of its own. */
  readonly opposite?: string;
  /** Place on the frame's scale, where it has one: 0 is free will, 4 is force. */
  readonly degree?: number;
  /** Read so only where it is put in this way: "must leave" says that somebody is made to, "left" does not. */
  readonly only?: 'directed';
  readonly phrases: readonly Phrase[];
  readonly example: string;
}

export interface Frame {
  readonly name: string;
  /** Which kind of disagreement it can raise. */
  readonly type: ConflictType;
  /**
   * How two claims of the frame are set against each other. `opposed`: two senses that exclude each other said
   * of one thing. `holder`: one thing has one holder. `doer`: one deed has one doer. `scale`: two degrees on one
   * scale said of one person's deed. `any`: a deed of which only the verb is known. `none`: only other rules use it.
   */
  readonly compare: 'opposed' | 'holder' | 'doer' | 'scale' | 'any' | 'none';
  /** A reader's question; `{O}`, `{A}`, `{V}` stand for words of the claims. */
  readonly question: string;
  /** The heading under which such disagreements are grouped; `{O}` and `{A}` as above. */
  readonly topic: string;
  /** Which reading would let both be true, in one sentence. */
  readonly reconcile?: string;
  /** What would settle it, in one sentence. */
  readonly settle?: string;
  /** Pairs of senses that cannot both hold of one thing at one time. */
  readonly oppositions?: readonly (readonly [string, string])[];
  readonly senses: Readonly<Record<string, Sense>>;
}
