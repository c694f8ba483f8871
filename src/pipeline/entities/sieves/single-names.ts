import { SURNAME_HEADS } from '../../../language/name-words.ts';
import { sameGivenName } from '../../../language/nicknames.ts';
import type { Merger, Node } from '../nodes.ts';
import { gendersAgree } from './genders.ts';
import { groupBy, ofType } from './sieve.ts';

/** One word, or a surname of two: "Ní Chonaill". */
const isSingle = (words: readonly string[]): boolean =>
  words.length === 1 || (words.length === 2 && SURNAME_HEADS.has(words[0]!));

const surnameOf = (words: readonly string[]): string =>
  words.length > 2 && SURNAME_HEADS.has(words.at(-2)!) ? words.slice(-2).join(' ') : words.at(-1)!;

/** "Green", "Tom" or "Tommy" alone, after "Tom Green". */
export function joinSingleNames(nodes: readonly Node[], merger: Merger): void {
  const people = ofType(nodes, 'person');
  const full = people.filter((n) => !isSingle(n.words));
  const bySurname = groupBy(full, (n) => surnameOf(n.words));
  const byGiven = groupBy(full, (n) => n.words[0]!);
  for (const single of people.filter((n) => isSingle(n.words))) {
    const word = single.words.join(' ');
    const like =
      bySurname.get(word) ?? byGiven.get(word) ?? full.filter((n) => sameGivenName(n.words[0]!, word));
    const near = like.filter((n) => [...single.docs].some((doc) => n.docs.has(doc)));
    const fit = (near.length > 0 ? near : like).filter((n) => gendersAgree(single, n));
    if (new Set(fit.map((n) => merger.rootOf(n.id))).size !== 1) continue;
    merger.join(single, fit[0]!, `“${single.name}” is “${fit[0]!.name}”, the only person of that name.`);
  }
}
