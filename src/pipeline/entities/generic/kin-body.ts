import { KIN_NOUNS } from '../../../language/bodies/nouns.ts';
import type { Cluster } from '../clusters.ts';
import { hasWord } from './has-word.ts';
import type { Phrase } from './phrases.ts';

/**
 * "The harbour board" for the Tarn Harbour Authority: the one body of the folder whose noun is of the same kind, and whose name
 * has all of the words before it; null where there is none or more than one.
 */
export function kinBody(
  { noun, mods }: Phrase,
  byHead: ReadonlyMap<string, readonly Cluster[]>,
): number | null {
  const kin = KIN_NOUNS.filter((nouns) => nouns.has(noun)).flatMap((nouns) => [...nouns]);
  const bodies = new Set(kin.flatMap((head) => byHead.get(head) ?? []));
  const fit = [...bodies].filter((c) => mods.every((m) => hasWord(c, m)));
  return fit.length === 1 ? fit[0]!.root : null;
}
