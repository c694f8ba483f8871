import { bare, type Merger, type Node } from '../nodes.ts';
import { isSubsequence } from './sieve.ts';

/** The first letters of a name's words, small words left out and, where `all`, put in. */
function initialsOf(words: readonly string[], all: boolean): string {
  return words
    .flatMap((w) => w.split('-'))
    .filter((w) => w !== '&' && (all || !/^(?:of|for|and|the|on|in|de|la)$/.test(w)))
    .map((w) => w[0] ?? '')
    .join('');
}

/** "WSA" and "Water Services Agency". */
export function joinInitials(nodes: readonly Node[], merger: Merger): void {
  const bodies = nodes.filter((n) => n.type === 'organisation' || n.type === 'place');
  const byLetters = new Map<string, Node[]>();
  for (const n of bodies.filter((b) => b.words.length > 1)) {
    // "Acmex Capital Management LLC" is ACM as well.
    const core = bare(n.words);
    const names = core.length > 1 ? [n.words, core] : [n.words];
    for (const letters of new Set(names.flatMap((w) => [initialsOf(w, false), initialsOf(w, true)]))) {
      byLetters.set(letters, [...(byLetters.get(letters) ?? []), n]);
    }
  }
  for (const short of bodies) {
    if (short.words.length !== 1 || !/^[A-Z][A-Za-z.&]{0,4}[A-Z]\.?$/.test(short.name)) continue;
    const letters = short.words[0]!.replace(/[.&]/g, '');
    const exact = byLetters.get(letters);
    const matches = exact ?? looseInitials(letters, byLetters);
    const roots = new Set(matches.map((n) => merger.rootOf(n.id)));
    if (roots.size === 1)
      merger.join(short, matches[0]!, `“${short.name}” is “${matches[0]!.name}” by its initials.`);
  }
}

/** Names of which some initials are left out: "WKHT" for West Kentford Hospitals NHS Foundation Trust. */
function looseInitials(letters: string, byLetters: ReadonlyMap<string, readonly Node[]>): Node[] {
  if (letters.length < 3) return [];
  return [...byLetters]
    .filter(
      ([all]) =>
        all.length <= letters.length + 3 &&
        all.at(0) === letters.at(0) &&
        all.at(-1) === letters.at(-1) &&
        isSubsequence(letters.split(/(?:)/u), all.split(/(?:)/u)),
    )
    .flatMap(([, nodes]) => nodes);
}
