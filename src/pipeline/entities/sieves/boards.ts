import type { Merger, Node } from '../nodes.ts';
import { groupBy, ofType } from './sieve.ts';

/** "board of trustees of alder" and "trustees of alder college": the noun, and whose they are. */
function boardOf(node: Node): { noun: string; of: string } | null {
  const match = /^(?:board of )?(trustees|governors|regents|directors) of (.+)$/.exec(node.words.join(' '));
  return match ? { noun: match[1]!, of: match[2]! } : null;
}

/** "board of trustees", without whose. */
const isBareBoard = ({ words }: Node): boolean =>
  words.length === 3 &&
  /^board of (?:trustees|governors|regents|directors|supervisors|commissioners|education)$/.test(
    words.join(' '),
  );

/** "Board of Trustees" is the one board of that noun that the folder names with whose it is. */
function joinBareBoards(bodies: readonly Node[], merger: Merger): void {
  for (const bare of bodies.filter(isBareBoard)) {
    const name = bare.words.join(' ');
    const whole = bodies.filter((n) => n !== bare && ` ${n.words.join(' ')} `.includes(` ${name} `));
    if (new Set(whole.map((n) => merger.rootOf(n.id))).size === 1)
      merger.join(bare, whole[0]!, `“${whole[0]!.name}” is the only ${name} named.`);
  }
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
  joinBareBoards(ofType(nodes, 'organisation'), merger);
}
