import type { Said } from './said.ts';

/** Two claims that a rule sets against each other. */
export interface Clash {
  readonly a: Said;
  readonly b: Said;
  /** Whether event and scope are both pinned, so that the two cannot both be true. */
  readonly sure: boolean;
}

/** Clashes that hang together by a claim, as one quarrel: connected components, in the clashes' order. */
export function clusters(clashes: readonly Clash[]): Clash[][] {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const { a, b } of clashes) {
    const [x, y] = [root(a.claim.id), root(b.claim.id)];
    if (!parent.has(x)) parent.set(x, x);
    if (!parent.has(y)) parent.set(y, y);
    if (x !== y) parent.set(y, x);
  }
  const groups = new Map<string, Clash[]>();
  for (const clash of clashes) {
    const key = root(clash.a.claim.id);
    groups.set(key, [...(groups.get(key) ?? []), clash]);
  }
  return [...groups.values()];
}

/** The claims of a cluster, each once, in the documents' order. */
export function members(cluster: readonly Clash[]): Said[] {
  const byId = new Map(cluster.flatMap(({ a, b }) => [a, b]).map((s) => [s.claim.id, s]));
  return [...byId.values()].sort((x, y) =>
    x.claim.doc === y.claim.doc ? x.claim.start - y.claim.start : x.claim.doc < y.claim.doc ? -1 : 1,
  );
}
