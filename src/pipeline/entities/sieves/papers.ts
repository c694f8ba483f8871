import { PAPER_NOUNS } from '../../../language/bodies/papers.ts';
import type { Merger, Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

/** "the Examiner" and "Kent Examiner". */
export function joinPapers(nodes: readonly Node[], merger: Merger): void {
  const byNoun = groupBy(ofType(nodes, 'organisation'), (n) =>
    PAPER_NOUNS.has(n.words.at(-1)!) ? n.words.at(-1)! : null,
  );
  for (const group of byNoun.values()) {
    const [short] = group.filter((n) => n.words.length === 1);
    const full = group.filter((n) => n.words.length > 1);
    if (!short || new Set(full.map((n) => merger.rootOf(n.id))).size !== 1) continue;
    merger.join(short, full[0]!, `“${short.name}” is “${full[0]!.name}”, the only paper of that name.`);
  }
}
