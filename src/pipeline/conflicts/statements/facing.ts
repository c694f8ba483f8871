import { common, type Weigh } from '../../../text/matter.ts';
import type { Notion } from '../../../text/meaning.ts';
import type { Told } from './sentences.ts';

/** A sentence that takes a stance, with the words for what it takes it on. */
export interface Stated {
  readonly told: Told;
  /** Without the words of the stance itself, with those of the sentence that it leans on. */
  readonly matter: readonly Notion[];
}

/** Two sentences of different documents, and how much they have in common. */
export interface Facing<A extends Stated, B extends Stated> {
  readonly a: A;
  readonly b: B;
  readonly shared: ReturnType<typeof common>;
}

/** A word that weighs less stands in too many sentences to lead from one to another. */
export const TELLING = 0.3;

/** Sentences that one word leads to, at most: what is said so often tells nothing apart. */
export const MOST_TOGETHER = 60;

/** Each two sentences of different documents that share a telling word: an index, not all pairs. */
export function facing<A extends Stated, B extends Stated>(
  firsts: readonly A[],
  seconds: readonly B[],
  weigh: Weigh,
): Facing<A, B>[] {
  const index = new Map<string, Set<B>>();
  for (const b of seconds) {
    for (const n of b.matter) {
      if (weigh(n.root) < TELLING) continue;
      for (const key of n.keys) index.set(key, (index.get(key) ?? new Set<B>()).add(b));
    }
  }
  return firsts.flatMap((a) => {
    const keys = a.matter.filter((n) => weigh(n.root) >= TELLING).flatMap((n) => n.keys);
    const met = new Set(keys.flatMap((k) => [...(index.get(k) ?? [])].slice(0, MOST_TOGETHER)));
    return [...met]
      .filter((b) => b.told.document !== a.told.document)
      .map((b) => ({ a, b, shared: common(a.matter, b.matter, weigh) }));
  });
}
