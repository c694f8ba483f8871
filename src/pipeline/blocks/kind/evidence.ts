import type { Draft } from '../draft.ts';

/** One kind of evidence, line by line: which drafts show it, and how many of them count. */
export interface Evidence {
  readonly sign: string;
  readonly test: (draft: Draft, index: number, drafts: readonly Draft[]) => boolean;
  readonly most: number;
}

/** What a whole page shows, as a number from 0: whether, or what share of its paragraphs. */
export interface Trait {
  readonly sign: string;
  readonly of: (drafts: readonly Draft[]) => number;
}
