import type { Draft } from './draft.ts';

/** One kind of evidence: which drafts show it, what one is worth, and how much it can add up to. */
export interface Evidence {
  readonly sign: string;
  readonly test: (draft: Draft, index: number, drafts: readonly Draft[]) => boolean;
  readonly weight: number;
  readonly most: number;
}
