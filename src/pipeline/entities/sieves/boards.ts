import type { Merger, Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

/** "board of trustees of alder" and "trustees of alder college": the noun, and whose they are. */
function boardOf(node: Node): { noun: string; of: string } | null {
  const match = /^(?:board of )?(trustees|governors|regents|directors) of (.+)$/.exec(node.words.join(' '));
  return match ? { noun: match[1]!, of: match[2]! } : null;
}

/** "Trustees of Alder College" and "Board of Trustees of Alder". */
export function joinBoards(nodes: readonly Node[], merger: Merger): void {
  for (const group of groupBy(ofType(nodes, 'organisation'), (n) => boardOf(n)?.noun ?? null).values()) {
    for (const a of group) {
      const longer = group.filter((b) => b !== a && `${boardOf(b)!.of} `.startsWith(`${boardOf(a)!.of} `));
      if (longer.length !== 1) continue;
      merger.join(a, longer[0]!, `“${a.name}” and “${longer[0]!.name}” are the same board.`);
    }
  }
}
