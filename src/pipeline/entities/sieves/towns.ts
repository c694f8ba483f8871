import { SHIP_PREFIX } from '../../../language/places.ts';
import type { Merger, Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

const RANKS = /^(?:city|town|village|borough|county|parish|municipality|township|port) of (?:the )?(.+)$/;

/** A place's name without what it is: "prentiss" of "city of prentiss", "loch sorra" of "mv loch sorra", "route 48" of "state route 48". */
function placeCore(node: Node): string {
  const [first, ...rest] = node.words;
  const all = node.words.join(' ');
  const ranked = RANKS.exec(all)?.[1];
  if (ranked !== undefined) return ranked;
  if (rest.length > 0 && SHIP_PREFIX.test(first!.toUpperCase())) return rest.join(' ');
  return /^(?:state|us|u\.s|county) (?:route|highway|road) \d/.test(all) ? rest.join(' ') : all;
}

/** "City of Prentiss" and "Prentiss", "MV Loch Sorra" and "Loch Sorra". */
export function joinTowns(nodes: readonly Node[], merger: Merger): void {
  for (const group of groupBy(ofType(nodes, 'place'), placeCore).values()) {
    const plain = group.find((n) => placeCore(n) === n.words.join(' '));
    // A ship, a town and a road of one name are three places.
    const kinds = group.filter((n) => n !== plain);
    if (plain === undefined || new Set(kinds.map((n) => n.words[0])).size !== 1) continue;
    for (const n of kinds) merger.join(plain, n, `“${n.name}” is “${plain.name}” with what it is.`);
  }
}
