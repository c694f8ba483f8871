import type { Range } from '../model/span.ts';

export type Tense = 'past' | 'present' | 'future' | 'none';

/** A verb with its auxiliaries: "has been appointed", "will be reviewed", "is due to open". */
export interface VerbGroup extends Range {
  readonly tense: Tense;
  /** `perfect`: done by now ("has appointed"), as against merely past. */
  readonly perfect: boolean;
  /** It must be done: shall, must, has to, is to, should. */
  readonly duty: boolean;
  /** It may come: may, might, could, would, hopes to. */
  readonly possible: boolean;
  readonly passive: boolean;
  readonly negative: boolean;
  /** Whether it can carry a sentence; a bare infinitive, participle or gerund cannot. */
  readonly finite: boolean;
  /** The verb that carries the meaning, as written, folded. */
  readonly main: string;
  /** Where the first word stands in the list of words, and the place after the last one. */
  readonly from: number;
  readonly to: number;
}
