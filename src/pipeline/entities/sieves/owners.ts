import type { Merger, Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

/** The words before "of" in a body's name of some words: "judicial panel" of "judicial panel of the league". */
function beforeOf(node: Node): string | null {
  const at = node.words.indexOf('of');
  return at > 1 ? node.words.slice(0, at).join(' ') : null;
}

/** "Judicial Panel" and "Judicial Panel of the Kent League". */
export function joinOwned(nodes: readonly Node[], merger: Merger): void {
  const bodies = ofType(nodes, 'organisation');
  const owned = groupBy(bodies, beforeOf);
  for (const short of bodies) {
    const longer = owned.get(short.words.join(' ')) ?? [];
    if (new Set(longer.map((n) => merger.rootOf(n.id))).size !== 1) continue;
    merger.join(short, longer[0]!, `“${short.name}” is “${longer[0]!.name}” without whose it is.`);
  }
}
