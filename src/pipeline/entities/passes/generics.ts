import { clustersOf, type Cluster } from '../clusters.ts';
import { rootIn, type Folder } from '../folder.ts';
import { genericBodies } from '../generic/index.ts';
import { governedPlaces } from '../metonyms.ts';
import type { Placed } from '../reading.ts';

/** Places the bodies that a common noun takes up: "the council", "the regulator". */
export function generics(folder: Folder): void {
  const clusters = clustersOf(folder.nodes, folder.merger);
  const governed = governedPlaces(folder.nodes);
  const byHead = new Map<string, Cluster[]>();
  for (const cluster of clusters.values()) {
    if (cluster.type !== 'organisation') continue;
    for (const head of cluster.heads) byHead.set(head, [...(byHead.get(head) ?? []), cluster]);
  }
  const rootOf = (node: number): number => rootIn(folder, node);
  const bodyOf = (place: Placed): number | null => {
    const named = governed.get(folder.nodes[place.node]!.words.join(' ')) ?? [];
    const bodies = new Set(named.map((n) => rootOf(n.id)));
    return bodies.size === 1 ? [...bodies][0]! : null;
  };
  const state = folder.state === null ? null : rootOf(folder.state);
  for (const reading of folder.readings)
    reading.placed.push(...genericBodies(reading, clusters, byHead, rootOf, bodyOf, state));
}
