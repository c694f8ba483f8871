import { GENERIC_NOUNS } from '../../../language/bodies/generic-nouns.ts';
import { STOP_WORDS } from '../../../language/stop-words.ts';
import { stem } from '../../../text/tokens.ts';
import { clustersOf, type Cluster } from '../clusters.ts';
import { rootIn, type Folder } from '../folder.ts';
import { byLine, marksOf, type Marks } from '../marks.ts';
import { nameKey, type Node } from '../nodes.ts';
import type { Line } from '../words.ts';

/** Bodies inside a body, which have no name but whose they are. */
const INNER = new Set('board committee panel trustees governors secretariat'.split(' '));

/** Stems of words that say nothing of which board it is. */
const PLAIN: ReadonlySet<string> = new Set(
  [
    ...GENERIC_NOUNS.keys(),
    'of',
    'the',
    'and',
    'trustees',
    'governors',
    'directors',
    'supervisors',
    'management',
  ].map(stem),
);

interface Owned {
  readonly start: number;
  readonly end: number;
  readonly noun: string;
  readonly mods: readonly string[];
  readonly owner: number;
}

/**
 * Places the bodies that are named by whose they are: "the agency's board", "the planning committee of Kent Council".
 * One that the folder names in full is that one; any other is a body of its own.
 */
export function owned(folder: Folder): void {
  const clusters = clustersOf(folder.nodes, folder.merger);
  const made = new Map<string, Node>();
  for (const reading of folder.readings) {
    const here = [...new Set(reading.placed.map((p) => rootIn(folder, p.node)))].flatMap(
      (root) => clusters.get(root) ?? [],
    );
    const bodies = here.filter((c) => c.type === 'organisation');
    const buckets = byLine(reading.lines, reading.placed);
    reading.lines.forEach((line, i) => {
      if (line.titled || line.shouting) return;
      const marks = marksOf(line, buckets[i]!);
      for (const found of ownedIn(line, marks, bodies, (node) => rootIn(folder, node))) {
        const node = namedAlready(found, clusters) ?? nodeFor(folder, made, found, reading.doc.id);
        if (node !== null) reading.placed.push({ ...found, node, type: 'organisation', form: 'name' });
      }
    });
  }
}

function ownedIn(
  { words }: Line,
  marks: Marks,
  bodies: readonly Cluster[],
  rootOf: (node: number) => number,
): Owned[] {
  return words.flatMap((word, at): Owned[] => {
    if (!INNER.has(word.lower) || word.cap || marks.on[at] !== undefined) return [];
    const next = words[at + 1];
    let from = at;
    while (from > at - 3 && words[from]!.gap === ' ' && isModifier(words[from - 1]!, marks.on[from - 1]))
      from--;
    const mods = words.slice(from, at).map((w) => w.lower);
    const before = words[from - 1];
    if (before?.possessive && next?.lower !== 'of' && /^[’']?s? $/.test(words[from]!.gap)) {
      const name = marks.on[from - 1];
      const first = name ? marks.from[from - 1]! : from - 1;
      const owner =
        name?.type === 'organisation' ? rootOf(name.node) : name ? null : soleBody(before.lower, bodies);
      if (owner === null) return [];
      const article = words[first - 1];
      const start = article?.lower === 'the' ? article.start : words[first]!.start;
      return [{ start, end: word.end, noun: word.lower, mods, owner }];
    }
    if (before?.lower !== 'the' || next?.lower !== 'of' || next.gap !== ' ') return [];
    const name = [at + 2, at + 3].find((k) => marks.on[k]?.type === 'organisation' && marks.from[k] === k);
    if (name === undefined || (name === at + 3 && words[at + 2]!.lower !== 'the')) return [];
    const end = words[marks.to[name]!]!.end;
    return [{ start: before.start, end, noun: word.lower, mods, owner: rootOf(marks.on[name]!.node) }];
  });
}

const isModifier = (word: { lower: string; cap: boolean; possessive: boolean }, name: unknown): boolean =>
  name === undefined &&
  !word.cap &&
  !word.possessive &&
  !STOP_WORDS.has(word.lower) &&
  /^\p{L}/u.test(word.lower);

/** "the agency's": the one body of the document whose name is built on the noun. */
function soleBody(noun: string, bodies: readonly Cluster[]): number | null {
  if (!GENERIC_NOUNS.has(noun)) return null;
  const fits = bodies.filter((c) => GENERIC_NOUNS.get(noun)!.some((head) => c.heads.has(head)));
  return fits.length === 1 ? fits[0]!.root : null;
}

/** The one body of that noun that the folder names, where its own words say no more than the phrase: "Board of Trustees". */
function namedAlready({ noun, mods, owner }: Owned, clusters: ReadonlyMap<number, Cluster>): number | null {
  const whose = clusters.get(owner)?.words ?? new Set();
  const fits = [...clusters.values()].filter(
    (c) =>
      c.type === 'organisation' &&
      c.root !== owner &&
      c.heads.has(noun) &&
      (mods.length > 0
        ? mods.every((m) => [...c.words].some((w) => m.startsWith(w) || stem(m) === w))
        : [...c.words].every((w) => whose.has(w) || PLAIN.has(w))),
  );
  return fits.length === 1 ? fits[0]!.root : null;
}

function nodeFor(folder: Folder, made: Map<string, Node>, found: Owned, doc: string): number | null {
  const owner = folder.nodes[found.owner];
  if (owner === undefined) return null;
  const name = `${[...found.mods, found.noun].join(' ')} of ${owner.name}`;
  let node = made.get(name);
  if (node === undefined) {
    node = {
      id: folder.nodes.length,
      type: 'organisation',
      name,
      words: nameKey(name).split(' '),
      docs: new Set([doc]),
      found: [],
    };
    folder.nodes.push(node);
    made.set(name, node);
  }
  return node.id;
}
