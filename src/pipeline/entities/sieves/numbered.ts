import type { Merger, Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

/** "resolution r-2001-5" of "Resolution No. R-2001-5": the noun and the number of a paper, or null. */
function numberOf({ words }: Node): string | null {
  const rest = words.filter((w) => w !== 'no');
  return rest.length === 2 && /\d/.test(rest[1]!) ? rest.join(' ') : null;
}

/** "Resolution No. 12-3" and "Resolution 12-3"; a paper by the number on its head and by its title. */
export function joinNumbered(nodes: readonly Node[], merger: Merger): void {
  const papers = ofType(nodes, 'legislation');
  for (const [first, ...others] of groupBy(papers, numberOf).values())
    for (const n of others)
      merger.join(first!, n, `“${n.name}” and “${first!.name}” are one paper by its number.`);
  const titled = new Map(
    papers.flatMap((n) =>
      n.found.filter(({ rule }) => rule === 'instrument').map(({ doc }): [string, Node] => [doc.id, n]),
    ),
  );
  for (const n of papers)
    for (const { rule, doc } of n.found) {
      const title = rule === 'own number' ? titled.get(doc.id) : undefined;
      if (title) merger.join(title, n, `“${n.name}” stands above “${title.name}” as its number.`);
    }
}
