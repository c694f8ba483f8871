import { GENERIC_NOUNS } from '../../../language/bodies/generic-nouns.ts';
import { KIN_NOUNS } from '../../../language/bodies/nouns.ts';
import { TIER_WORDS } from '../../../language/bodies/territorial.ts';
import { stem } from '../../../text/tokens.ts';
import { headsOf } from '../clusters.ts';
import { bare, type Merger, type Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

const SMALL = /^(?:of|for|on|the|and|&|hm)$/;
/** So many letters of a stem tell a word: "finance" and "financial" share them. */
const STEM = 6;

/** The noun on which a body's name is built. */
const headOf = (node: Node): string => headsOf(bare(node.words))[0]!;

/** The other words of a body's name by their stems, in no order; null where they are too few to tell one body from another. */
function restOf(node: Node): string | null {
  const head = headOf(node);
  const rest = bare(node.words).filter((w) => !SMALL.test(w) && w !== head);
  if (rest.filter((w) => !TIER_WORDS.has(w)).length < 2) return null;
  return rest
    .map((w) => stem(w).slice(0, STEM))
    .sort()
    .join(' ');
}

const alike = (a: string, b: string): boolean =>
  a === b ||
  KIN_NOUNS.some((kin) => kin.has(a) && kin.has(b)) ||
  (GENERIC_NOUNS.get(a)?.includes(b) ?? false) ||
  (GENERIC_NOUNS.get(b)?.includes(a) ?? false);

/**
 * "Water Services Agency" and "Water Services Authority", "National Museum of Lace" and "National Lace Museum": a name
 * half remembered, in two documents. A document that has both names means two bodies.
 */
export function joinLikeNouns(nodes: readonly Node[], merger: Merger): void {
  for (const group of groupBy(ofType(nodes, 'organisation'), restOf).values()) {
    for (const a of group) {
      for (const b of group) {
        if (a.id >= b.id || [...a.docs].some((d) => b.docs.has(d)) || !alike(headOf(a), headOf(b))) continue;
        merger.join(a, b, `“${a.name}” and “${b.name}” are alike but for a noun, and no document uses both.`);
      }
    }
  }
}
