import type { EntityType } from '../../model/entity.ts';
import { stem } from '../../text/tokens.ts';
import { bare, type Merger, type Node } from './nodes.ts';

/** What is known of an entity once its names are merged. */
export interface Cluster {
  readonly root: number;
  readonly type: EntityType;
  /** Stems of all words of all its names. */
  readonly words: ReadonlySet<string>;
  /** The nouns that its names are built on: "council", "department". */
  readonly heads: ReadonlySet<string>;
  readonly docs: ReadonlySet<string>;
  /** Its names in lower case, with a space at either end. */
  readonly names: readonly string[];
}

/** The noun that a body's name is built on: the last one, a number aside, or the one before "of", "for" or "on". */
export function headsOf(all: readonly string[]): string[] {
  const end = all.findLastIndex((w) => !/^(?:\d+[a-z]?|no\.?)$/.test(w));
  const words = end < 0 ? all : all.slice(0, end + 1);
  const at = words.findIndex((w, i) => i > 0 && /^(?:of|for|on)$/.test(w));
  if (at < 1) return [words.at(-1)!];
  if (words[at - 1] !== 'board') return [words[at - 1]!];
  // A board of trustees is the board and the trustees, one of county commissioners the board and the commissioners.
  const rest = words.slice(at + 1);
  const next = rest.findIndex((w) => /^(?:of|for|on)$/.test(w));
  return ['board', ...(next < 0 ? rest : rest.slice(0, next)).slice(-1)];
}

/** The merged entities of a folder, by the number of their root node. */
export function clustersOf(nodes: readonly Node[], merger: Merger): Map<number, Cluster> {
  const out = new Map<
    number,
    {
      root: number;
      type: EntityType;
      words: Set<string>;
      heads: Set<string>;
      docs: Set<string>;
      names: string[];
    }
  >();
  for (const node of nodes) {
    const root = merger.rootOf(node.id);
    const c = out.get(root) ?? {
      root,
      type: node.type,
      words: new Set(),
      heads: new Set(),
      docs: new Set(),
      names: [],
    };
    out.set(root, c);
    c.names.push(` ${node.words.join(' ')} `);
    for (const word of node.words) c.words.add(stem(word));
    // "Acmex Growers Co-operative Limited" is a company and a co-operative.
    for (const head of [...headsOf(node.words), ...headsOf(bare(node.words))]) c.heads.add(head);
    for (const doc of node.docs) c.docs.add(doc);
  }
  return out;
}
