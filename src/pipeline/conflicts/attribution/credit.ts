import type { Range } from '../../../model/span.ts';
import type { Reference } from './references.ts';

/** What a sentence credits a paper with. Offsets count in the document's text. */
export interface Credit {
  readonly reference: Reference;
  /** The words said to stand in the paper. */
  readonly content: Range;
  /** The words that credit the paper with them: "as written in", "also guarantees". */
  readonly cue: Range;
  /** Whether the paper is said to have it in just these words. */
  readonly exact: boolean;
}
