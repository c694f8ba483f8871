import { BODY_NOUNS } from '../../../language/bodies/nouns.ts';
import { GENERIC_NOUNS } from '../../../language/bodies/generic-nouns.ts';
import type { Merger, Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

const likeNouns = (a: string, b: string): boolean =>
  (GENERIC_NOUNS.get(a)?.includes(b) ?? false) || (GENERIC_NOUNS.get(b)?.includes(a) ?? false);

/** "Water Services Agency" and "Water Services Authority", in two documents. */
export function joinLikeNouns(nodes: readonly Node[], merger: Merger): void {
  const bodies = ofType(nodes, 'organisation').filter(
    (n) => n.words.length > 2 && BODY_NOUNS.has(n.words.at(-1)!),
  );
  for (const group of groupBy(bodies, (n) => n.words.slice(0, -1).join(' ')).values()) {
    for (const a of group) {
      for (const b of group) {
        if (a.id >= b.id || [...a.docs].some((d) => b.docs.has(d))) continue;
        if (likeNouns(a.words.at(-1)!, b.words.at(-1)!)) {
          merger.join(
            a,
            b,
            `“${a.name}” and “${b.name}” differ only in the last noun, and no document uses both.`,
          );
        }
      }
    }
  }
}
