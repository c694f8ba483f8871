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
export const nameKey = (name: string): string =>
  fold(name)
    .replace(/^the /, '')
    .replace(/\bu\.?s\.? (?=\S)/, 'united states ')
    .replace(/\bu\.?k\.? (?=\S)/, 'united kingdom ')
    .replace(/,(?= )/g, '')
    .replace(/\b(inc|ltd|co|corp|bros|no)\.(?= |$)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** The names found, each once, sorted by type and name so that the order of documents decides nothing. */
export function nodesOf(found: readonly Found[]): Node[] {
  const groups = new Map<string, Found[]>();
  for (const f of found) {
    // A surname or given name alone is a person of its document until a sieve says which.
    // What is only described ("the Engineer") is another in another document.
    const own = (f.type === 'person' && !f.name.includes(' ')) || f.rule === 'described term';
    const scope = own ? `|${f.doc.id}` : '';
    const key = `${f.type}|${nameKey(f.name)}${scope}`;
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

/** What says only which form a company has. */
const SUFFIX =
  /^(?:ltd|limited|inc|plc|llc|llp|lp|corp|corporation|co|company|incorporated|pty|pte|gmbh|ag|sa|nv|bv|ab|as|asa|oy|oyj|spa|srl|sarl|kg|kgaa|kk|bhd|dac|clg|teoranta|teo|cic|cio|lllp|pllc|plt|aps|sro|sdn)\.?$/;

/** A body's name without the words for the form of a company: its words, lower case. */
export function bare(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && SUFFIX.test(words[end - 1]!)) end--;
  return words.slice(0, end);
}

const bareKey = (name: string): string => bare(nameKey(name).split(' ')).join(' ');

/**
 * One type for a name of two words or more over all documents: what its form says goes before what its
 * surroundings suggest, and these go by number.
 */
export function settled(found: readonly Found[]): readonly Found[] {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const f of found) {
    if (f.type === 'legislation' || f.type === 'role' || !f.name.includes(' ')) continue;
    const key = bareKey(f.name);
    const types = votes.get(key) ?? new Map<EntityType, number>();
    votes.set(key, types.set(f.type, (types.get(f.type) ?? 0) + f.weight));
  }
  const prefixes = firmPrefixes(found);
  return found.map((f) => {
    // Two unknown names that begin a firm's name are the firm, not a person.
    if (f.weight === 1 && f.type !== 'organisation' && prefixes.has(nameKey(f.name)))
      return { ...f, type: 'organisation' };
    const types = votes.get(bareKey(f.name));
    if (types === undefined || types.size < 2 || f.type === 'legislation' || f.type === 'role') return f;
    const best = [...types].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
    return best === f.type ? f : { ...f, type: best };
  });
}

/** The first words, two or more, of the names of bodies that are told by their form. */
function firmPrefixes(found: readonly Found[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { name, type, weight } of found) {
    if (type !== 'organisation' || weight < 100) continue;
    const words = bare(nameKey(name).split(' '));
    const full = nameKey(name).split(' ').length;
    for (let n = 2; n <= words.length && n < full; n++) out.add(words.slice(0, n).join(' '));
  }
  return out;
}

/** The spelling with small letters where there is one: "Kent County Council" before "KENT COUNTY COUNCIL". */
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
