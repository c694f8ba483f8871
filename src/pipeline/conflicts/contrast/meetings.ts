import { MOST_TOGETHER, TELLING } from '../statements/facing.ts';
import type { Story } from '../statements/sentences.ts';
import type { Side } from './side.ts';

/** With more statements of a kind than this in a story, being of that kind says nothing. */
const FEW = 40;

/** Statements that share a telling word, or are among few of their kind, each two once. */
export function* meetings<S extends Side>(
  sides: readonly S[],
  { weigh }: Story,
  also: (side: S) => readonly string[],
  amongFew: (side: S) => readonly string[],
): Generator<[S, S, boolean]> {
  const index = indexOf(sides, (side) =>
    side.setting.filter((n) => weigh(n.root) >= TELLING).flatMap((n) => n.keys),
  );
  const [besides, few] = [indexOf(sides, also), indexOf(sides, amongFew)];
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

/** The statements by each of their keys, in order. */
function indexOf<S>(sides: readonly S[], keysOf: (side: S) => readonly string[]): Map<string, Set<S>> {
  const index = new Map<string, Set<S>>();
  for (const side of sides) {
    for (const key of keysOf(side)) index.set(key, (index.get(key) ?? new Set<S>()).add(side));
  }
  return index;
}
