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
  for (const group of groupBy(bodies, (n) => joinedBare(n.words)).values()) {
    for (const n of group.slice(1))
      merger.join(
        group[0]!,
        n,
        `“${group[0]!.name}” and “${n.name}” differ only in the form of the company.`,
      );
  }
  joinBranches(bodies, merger);
  // The last word is the same, so that only names with it need be compared.
  for (const group of groupBy(bodies, (n) => bare(n.words).at(-1)!).values()) {
    for (const short of group) {
      if (short.words.length < 2 || isPlainCouncil(short.words)) continue;
      const longer = group.filter(
        (n) =>
          n.words.length > short.words.length &&
          !isRescuer(n) &&
          headsOf(bare(n.words))[0] === headsOf(bare(short.words))[0] &&
          isSubsequence(bare(short.words), bare(n.words)),
      );
      if (new Set(longer.map((n) => merger.rootOf(n.id))).size !== 1) continue;
      merger.join(short, longer[0]!, `“${short.name}” is “${longer[0]!.name}” with words left out.`);
    }
  }
}

/** A firm's name without its form, and "and" written out. */
const joinedBare = (words: readonly string[]): string =>
  bare(words)
    .map((w) => (w === '&' ? 'and' : w))
    .join(' ');

/** "Save Our Choir School" is not the school. */
const isRescuer = ({ words }: Node): boolean => words[0] === 'save' && words[1] === 'our';

/** A union and its branch, where the folder has one of them: "Carpenters’ Union" and "Carpenters’ Union, Local 12". */
function joinBranches(bodies: readonly Node[], merger: Merger): void {
  const branches = groupBy(bodies, (n) => unionOf(n.words));
  const numbers = groupBy(bodies, (n) =>
    unionOf(n.words) === null ? null : BRANCH.exec(n.words.join(' '))![0],
  );
  for (const n of bodies) {
    const union = branches.get(n.words.join(' ')) ?? [];
    if (union.length > 0 && new Set(union.map((b) => merger.rootOf(b.id))).size === 1)
      merger.join(n, union[0]!, `“${union[0]!.name}” is the only branch of “${n.name}” here.`);
  }
  for (const [first, ...rest] of numbers.values())
    for (const n of rest) merger.join(first!, n, `“${first!.name}” and “${n.name}” are one branch.`);
}

const BRANCH = /\b(?:local|lodge) \d+/;

/** The union of a branch, before its number or after "of"; null for anything else. */
function unionOf(words: readonly string[]): string | null {
  const name = words.join(' ');
  return (
    /^(.+) (?:local|lodge) \d+$/.exec(name)?.[1] ??
    /^(?:local|lodge) \d+ of (?:the )?(.+)$/.exec(name)?.[1] ??
    null
  );
}
