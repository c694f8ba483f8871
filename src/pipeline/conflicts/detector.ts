import type { Conflict } from '../../model/conflict.ts';
import type { Analysis, Context } from '../../model/stage.ts';

/** One way of finding disagreements. Pure: the same analysis gives the same conflicts, in the same order. */
export interface Detector {
  readonly name: string;
  /** Why it exists, and why it stands where it stands in the list. */
  readonly because: string;
  readonly detect: (analysis: Analysis, context: Context) => Conflict[];
}
