import { sameGivenName } from '../../../language/nicknames.ts';
import type { Merger, Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

/** "Green", "Tom" or "Tommy" alone, after "Tom Green". */
export function joinSingleNames(nodes: readonly Node[], merger: Merger): void {
  const people = ofType(nodes, 'person');
  const full = people.filter((n) => n.words.length > 1);
  const bySurname = groupBy(full, (n) => n.words.at(-1)!);
  const byGiven = groupBy(full, (n) => n.words[0]!);
  for (const single of people.filter((n) => n.words.length === 1)) {
    const word = single.words[0]!;
    const like =
      bySurname.get(word) ?? byGiven.get(word) ?? full.filter((n) => sameGivenName(n.words[0]!, word));
    const near = like.filter((n) => [...single.docs].some((doc) => n.docs.has(doc)));
    const fit = near.length > 0 ? near : like;
    if (new Set(fit.map((n) => merger.rootOf(n.id))).size !== 1) continue;
    merger.join(single, fit[0]!, `“${single.name}” is “${fit[0]!.name}”, the only person of that name.`);
  }
}
