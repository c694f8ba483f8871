import type { Merger, Node } from '../nodes.ts';

/** One way of seeing that two names are one entity's (a sieve: Lee et al., Computational Linguistics 39(4), 2013). */
export interface Sieve {
  readonly name: string;
  readonly because: string;
  readonly run: (nodes: readonly Node[], merger: Merger) => void;
}

/** The nodes of one type. */
export const ofType = (nodes: readonly Node[], type: Node['type']): Node[] =>
  nodes.filter((n) => n.type === type);

/** Nodes by a key, those without one left out. */
export function groupBy(nodes: readonly Node[], key: (node: Node) => string | null): Map<string, Node[]> {
  const groups = new Map<string, Node[]>();
  for (const node of nodes) {
    const k = key(node);
    if (k !== null) groups.set(k, [...(groups.get(k) ?? []), node]);
  }
  return groups;
}

/** Whether the items of `part` stand in `whole` in the same order. */
export function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const item of whole) if (item === part[at]) at++;
  return at === part.length;
}
