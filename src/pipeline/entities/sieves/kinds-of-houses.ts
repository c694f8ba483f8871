import { isWord } from '../../../language/dictionary.ts';
import { isDemonym } from '../../../language/lexicon.ts';
import type { Merger, Node } from '../nodes.ts';
import { groupBy } from './sieve.ts';

/** What stands before "Hospital", "School" or "Church" and calls it alone: "Corvell Memorial", "Oakwood Elementary". */
const KIND =
  /^(?:memorial|general|regional|community|methodist|baptist|lutheran|presbyterian|elementary|primary|middle|high|grammar|collegiate|unified)$/;
const HOUSE = /^(?:hospital|school|church|district)$/;
/** Buildings of which a town has one, and which it calls without its name. */
const OF_A_TOWN =
  /^(?:arena|armory|armoury|centre|center|chapel|church|cinema|courthouse|hall|hotel|library|museum|park|stadium|station|theatre|theater)$/;

/** "Corvell Memorial" is Corvell Memorial Hospital, and "Memorial Hall" the one such hall that a town's name begins. */
export function joinKindsOfHouses(nodes: readonly Node[], merger: Merger): void {
  const houses = nodes.filter((n) => (n.type === 'organisation' || n.type === 'place') && n.words.length > 1);
  const join = (short: Node, long: readonly Node[]): void => {
    if (new Set(long.map((n) => merger.rootOf(n.id))).size === 1)
      merger.join(short, long[0]!, `“${short.name}” is “${long[0]!.name}”, the only one named.`);
  };
  const byLead = groupBy(houses, ({ words }) =>
    HOUSE.test(words.at(-1)!) ? words.slice(0, -1).join(' ') : null,
  );
  for (const n of houses) if (KIND.test(n.words.at(-1)!)) join(n, byLead.get(n.words.join(' ')) ?? []);
  const places = houses.filter((n) => n.type === 'place');
  const byRest = groupBy(places, ({ words }) =>
    words.length > 2 && OF_A_TOWN.test(words.at(-1)!) && !isWord(words[0]!) && !isDemonym(words[0]!)
      ? words.slice(1).join(' ')
      : null,
  );
  for (const n of places) if (n.words.every((w) => isWord(w))) join(n, byRest.get(n.words.join(' ')) ?? []);
}
