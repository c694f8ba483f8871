import { MOST_TOGETHER, TELLING } from '../statements/facing.ts';
import type { Story } from '../statements/sentences.ts';
import type { Side } from './side.ts';

/** With more statements of a kind than this in a story, being of that kind says nothing. */
const FEW = 40;

type Index<S> = Map<string, Set<S>>;

/** Statements that share a telling word, or are among few of their kind, each two once. */
export function* meetings<S extends Side>(
  sides: readonly S[],
  { weigh }: Story,
  also: (side: S) => readonly string[],
  amongFew: (side: S) => readonly string[],
): Generator<[S, S, boolean]> {
  const [index, besides, few] = [0, 1, 2].map(() => new Map<string, Set<S>>()) as [
    Index<S>,
    Index<S>,
    Index<S>,
  ];
  for (const side of sides) {
    for (const key of amongFew(side)) few.set(key, (few.get(key) ?? new Set<S>()).add(side));
    for (const key of also(side)) besides.set(key, (besides.get(key) ?? new Set<S>()).add(side));
    for (const n of side.setting) {
      if (weigh(n.root) < TELLING) continue;
      for (const key of n.keys) index.set(key, (index.get(key) ?? new Set<S>()).add(side));
    }
  }
  const seen = new Map<S, Set<S>>();
  const buckets = [
    ...[...besides.values()].map((bucket) => ({ bucket, apart: true })),
    ...[...few.values()].filter((b) => b.size <= FEW).map((bucket) => ({ bucket, apart: true })),
    ...[...index.values()].map((bucket) => ({ bucket, apart: false })),
  ];
  for (const { bucket, apart } of buckets) {
    const together = [...bucket].slice(0, MOST_TOGETHER);
    for (const [i, a] of together.entries()) {
      for (const b of together.slice(i + 1)) {
        const before = seen.get(a) ?? new Set<S>();
        if (before.has(b)) continue;
        seen.set(a, before.add(b));
        yield [a, b, apart];
      }
    }
  }
}
