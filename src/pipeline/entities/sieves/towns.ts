import { SHIP_PREFIX } from '../../../language/places.ts';
import type { Merger, Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

const RANKS =
  /^(city|town|village|borough|county|parish|municipality|township|port|province|shire) of (?:the )?(.+)$/;
const PRISON = /^(?:hmp(?:\/?yoi)? |hmyoi |hm prison )(.+)$|^(.+) prison$/;
const ROAD = /^(?:state|us|u\.s|county) (?:route|highway|road) \d/;

/** What a name's own words say that a place is, or null: two places of one name and two kinds are two. */
function kindOf(node: Node): string | null {
  const all = node.words.join(' ');
  if (RANKS.test(all)) return RANKS.exec(all)![1]!;
  if (PRISON.test(all)) return 'prison';
  if (node.words.length > 1 && SHIP_PREFIX.test(node.words[0]!.toUpperCase())) return 'ship';
  return ROAD.test(all) ? 'road' : null;
}

/** A place's name without what it is: "newford" of "city of newford", "loch dorn" of "mv loch dorn", "route 48" of "state route 48". */
function placeCore(node: Node): string {
  const [first, ...rest] = node.words;
  const all = node.words.join(' ');
  const prison = PRISON.exec(all);
  const core = RANKS.exec(all)?.[2] ?? prison?.[1] ?? prison?.[2];
  if (core !== undefined) return core;
  if (rest.length > 0 && SHIP_PREFIX.test(first!.toUpperCase())) return rest.join(' ');
  return ROAD.test(all) ? rest.join(' ') : all;
}

/** "City of Newford" and "Newford", "MV Loch Dorn" and "Loch Dorn", "HMP Kentford" and "Kentford Prison". */
export function joinTowns(nodes: readonly Node[], merger: Merger): void {
  for (const group of groupBy(ofType(nodes, 'place'), placeCore).values()) {
    const plain = group.find((n) => placeCore(n) === n.words.join(' '));
    // A ship, a town and a road of one name are three places.
    const kinds = group.filter((n) => n !== plain);
    const first = plain ?? kinds[0]!;
    if (kinds.length === 0 || new Set(kinds.map(kindOf)).size !== 1) continue;
    for (const n of kinds)
      if (n !== first) merger.join(first, n, `“${n.name}” is “${first.name}” with what it is.`);
  }
}
