import { TIER_WORDS } from '../../../language/bodies/territorial.ts';
import { isWord } from '../../../language/dictionary.ts';
import { VENUE_NOUNS } from '../../../language/places.ts';
import { headsOf } from '../clusters.ts';
import { bare, type Merger, type Node } from '../nodes.ts';
import { groupBy, isSubsequence } from './sieve.ts';

/** "County Council", "Kent Council": of these there are many, and the sieve of tiers knows which. */
const isPlainCouncil = (words: readonly string[]): boolean =>
  words.at(-1) === 'council' && (words.length > 2 || TIER_WORDS.has(words[0]!) || !isWord(words[0]!));

/** "Acmex Ltd" and "Acmex"; "Water Agency" and "Water Services Agency". */
export function joinShortened(nodes: readonly Node[], merger: Merger): void {
  // "The Bowls Club" may be the body where somebody is at "the Elm Bowls Club".
  const bodies = nodes.filter(
    (n) =>
      n.words.length > 1 &&
      (n.type === 'organisation' || (n.type === 'place' && VENUE_NOUNS.has(n.words.at(-1)!))),
  );
  for (const group of groupBy(bodies, (n) => bare(n.words).join(' ')).values()) {
    for (const n of group.slice(1))
      merger.join(
        group[0]!,
        n,
        `“${group[0]!.name}” and “${n.name}” differ only in the form of the company.`,
      );
  }
  // The last word is the same, so that only names with it need be compared.
  for (const group of groupBy(bodies, (n) => bare(n.words).at(-1)!).values()) {
    for (const short of group) {
      if (short.words.length < 2 || isPlainCouncil(short.words)) continue;
      const longer = group.filter(
        (n) =>
          n.words.length > short.words.length &&
          headsOf(bare(n.words))[0] === headsOf(bare(short.words))[0] &&
          isSubsequence(bare(short.words), bare(n.words)),
      );
      if (new Set(longer.map((n) => merger.rootOf(n.id))).size !== 1) continue;
      merger.join(short, longer[0]!, `“${short.name}” is “${longer[0]!.name}” with words left out.`);
    }
  }
}
