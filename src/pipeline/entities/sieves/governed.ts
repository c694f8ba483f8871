import { governedPlaces } from '../metonyms.ts';
import type { Merger, Node } from '../nodes.ts';
import { ofType } from './sieve.ts';

/** "Kent" that acts, and "Kent County Council". */
export function joinGoverned(nodes: readonly Node[], merger: Merger): void {
  const governed = governedPlaces(nodes);
  for (const node of ofType(nodes, 'organisation')) {
    const bodies = governed.get(node.words.join(' ')) ?? [];
    if (new Set(bodies.map((n) => merger.rootOf(n.id))).size !== 1) continue;
    merger.join(
      node,
      bodies[0]!,
      `“${node.name}” acts like a body, and “${bodies[0]!.name}” is the one of that place.`,
    );
  }
}
