import { headsOf } from '../clusters.ts';
import type { Merger, Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

const SMALL = /^(?:of|for|on|the|and|&)$/;

const contentOf = (node: Node): string[] => node.words.filter((w) => !SMALL.test(w));

/** "Justice Department" and "United States Department of Justice": two words, turned round and nothing more. */
function isTurned([what, noun]: readonly string[], { words }: Node): boolean {
  const at = words.indexOf(noun!);
  return (
    words.length === at + 3 &&
    /^(?:of|for)$/.test(words[at + 1]!) &&
    words[at + 2] === what &&
    words.slice(0, at).every((w) => COUNTRY.test(w))
  );
}

/** Whose a body of the whole country is, before its name. */
const COUNTRY = /^(?:hm|his|her|majesty[’']?s|royal|united|states|kingdom|federal|national|us|uk)$/;

/** "Board of County Commissioners" and "Kent County Board of Commissioners": one noun, and the same words in another order. */
export function joinSameWords(nodes: readonly Node[], merger: Merger): void {
  const bodies = ofType(nodes, 'organisation').filter((n) => contentOf(n).length > 1);
  for (const group of groupBy(bodies, (n) => headsOf(n.words)[0] ?? null).values()) {
    for (const short of group) {
      const words = contentOf(short);
      if (words.length < 3 && short.words.at(-1) !== headsOf(short.words)[0]) continue;
      const longer = group.filter((n) => {
        if (words.length < 3) return isTurned(words, n);
        const all = new Set(contentOf(n));
        return n !== short && all.size >= words.length && words.every((w) => all.has(w));
      });
      if (new Set(longer.map((n) => merger.rootOf(n.id))).size !== 1) continue;
      merger.join(short, longer[0]!, `“${short.name}” and “${longer[0]!.name}” are made of the same words.`);
    }
  }
}
