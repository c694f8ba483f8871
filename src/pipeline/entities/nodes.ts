import type { EntityType } from '../../model/entity.ts';
import { fold } from '../../text/tokens.ts';
import type { Found } from './found.ts';

/** One distinct name of one type, with every place in which it was found. Merging joins nodes. */
export interface Node {
  readonly id: number;
  readonly type: EntityType;
  readonly name: string;
  /** The name's words, folded to lower case. */
  readonly words: readonly string[];
  readonly docs: ReadonlySet<string>;
  readonly found: readonly Found[];
}

/** How two spellings of one name are compared: case, quotation marks, accents and a leading article aside. */
export const nameKey = (name: string): string => fold(name).replace(/^the /, '').replace(/\s+/g, ' ').trim();

/** The names found, each once, sorted by type and name so that the order of documents decides nothing. */
export function nodesOf(found: readonly Found[]): Node[] {
  const groups = new Map<string, Found[]>();
  for (const f of found) {
    const key = `${f.type}|${nameKey(f.name)}`;
    const group = groups.get(key);
    if (group) group.push(f);
    else groups.set(key, [f]);
  }
  return [...groups]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map(([, group], id) => ({
      id,
      type: group[0]!.type,
      name: bestSpelling(group.map((f) => f.name)),
      words: nameKey(group[0]!.name).split(' '),
      docs: new Set(group.map((f) => f.doc.id)),
      found: group,
    }));
}

/** The spelling with small letters where there is one: "Essex County Council" before "ESSEX COUNTY COUNCIL". */
function bestSpelling(names: readonly string[]): string {
  const sorted = [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
  return sorted.find((name) => name !== name.toUpperCase()) ?? sorted[0]!;
}

/** Joins nodes into entities and keeps the reasons. */
export class Merger {
  readonly #parent = new Map<number, number>();
  readonly #reasons = new Map<number, Set<string>>();
  /** The node that stands for everything joined with `id`: the one with the lowest id. */
  rootOf(id: number): number {
    let root = id;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    if (root !== id) this.#parent.set(id, root);
    return root;
  }
  join(a: Node, b: Node, reason: string): void {
    const [x, y] = [this.rootOf(a.id), this.rootOf(b.id)].sort((p, q) => p - q) as [number, number];
    if (x === y) return;
    this.#parent.set(y, x);
    const reasons = this.#reasons.get(x) ?? new Set();
    for (const r of this.#reasons.get(y) ?? []) reasons.add(r);
    this.#reasons.set(x, reasons.add(reason));
  }
  note(id: number, reason: string): void {
    const root = this.rootOf(id);
    this.#reasons.set(root, (this.#reasons.get(root) ?? new Set()).add(reason));
  }
  reasonsOf(id: number): string[] {
    return [...(this.#reasons.get(this.rootOf(id)) ?? [])].sort();
  }
}
