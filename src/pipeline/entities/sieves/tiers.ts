import { TIER_WORDS } from '../../../language/bodies/territorial.ts';
import type { Merger, Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

/** "luton borough council" without its tier: "luton council"; null for what is no council. */
export function councilCore(node: Node): string | null {
  if (node.words.at(-1) !== 'council') return null;
  const core = node.words.filter((w, i) => i === node.words.length - 1 || !TIER_WORDS.has(w));
  return core.length > 1 ? core.join(' ') : null;
}

/** The words of a council's name that say its kind. */
export const tiersOf = (words: readonly string[]): string[] =>
  words.slice(0, -1).filter((w) => TIER_WORDS.has(w));

/** Two councils' tiers that one council can have: alike, or one of them left out. */
export function tiersAgree(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((w) => b.includes(w));
}

/** "Luton Council" and "Luton Borough Council". */
export function joinTiers(nodes: readonly Node[], merger: Merger): void {
  for (const group of groupBy(ofType(nodes, 'organisation'), councilCore).values()) {
    const plain = group.filter((n) => tiersOf(n.words).length === 0);
    const roots = new Set(group.filter((n) => tiersOf(n.words).length > 0).map((n) => merger.rootOf(n.id)));
    if (plain.length !== 1 || roots.size !== 1) continue;
    for (const n of group)
      merger.join(
        plain[0]!,
        n,
        `“${plain[0]!.name}” is “${n.name}” without the kind of council, and no other council has that name.`,
      );
  }
}
