import { SHIP_PREFIX, SITE_KINDS } from '../../../language/places.ts';
import { stem } from '../../../text/tokens.ts';
import type { Cluster } from '../clusters.ts';
import type { SitePhrase } from './phrases.ts';

/** The places of a folder by the nouns that can take them up. */
export function sitesByNoun(clusters: Iterable<Cluster>): Map<string, Cluster[]> {
  const out = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    if (cluster.type !== 'place') continue;
    for (const noun of new Set([...cluster.heads].flatMap((head) => kinOf(cluster, head)))) {
      const list = out.get(noun);
      if (list) list.push(cluster);
      else out.set(noun, [cluster]);
    }
  }
  return out;
}

/** The nouns that take up a place whose name is built on `head`: a park is a ground, a ship a vessel. */
function kinOf({ words }: Cluster, head: string): readonly string[] {
  const ship = [...words].some((word) => SHIP_PREFIX.test(word.toUpperCase()));
  return SITE_KINDS.find((kind) => kind.includes(ship ? 'ship' : head)) ?? [head];
}

/** The one place that a phrase takes up, of the document or else of the folder; null where none or several fit. */
export function resolveSite(
  { noun, mods }: SitePhrase,
  byNoun: ReadonlyMap<string, readonly Cluster[]>,
  here: ReadonlySet<number>,
): number | null {
  const fits = (byNoun.get(noun) ?? []).filter((c) => mods.every((m) => c.words.has(stem(m))));
  const near = fits.filter((c) => here.has(c.root));
  const exact = near.filter((c) => c.heads.has(noun));
  const one = exact.length > 0 ? exact : near.length > 0 ? near : fits.filter((c) => c.heads.has(noun));
  return one.length === 1 ? one[0]!.root : null;
}
