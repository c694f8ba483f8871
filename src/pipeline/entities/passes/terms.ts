import type { Folder } from '../folder.ts';
import { nameKey } from '../nodes.ts';

/** Joins what a document itself says that a short name means: `Torbridge Council ("the Council")`. */
export function terms({ nodes, merger, readings, nodeOf }: Folder): void {
  const byName = Map.groupBy(nodes, (node) => node.words.join(' '));
  for (const reading of readings) {
    for (const { term, means } of reading.terms) {
      const meant = nodes[nodeOf.get(means)!]!;
      for (const node of byName.get(nameKey(term)) ?? []) {
        if (!node.docs.has(reading.doc.id) || node.type === 'role') continue;
        merger.join(meant, node, `A document defines “${term}” as “${meant.name}”.`);
      }
    }
  }
}
