import { keysOf, type Notion } from './meaning.ts';
import { once } from './once.ts';

/** How much a word says about what a sentence is about: from near 0 (it stands everywhere) to 1 (it stands once). */
export type Weigh = (root: string) => number;

/** What two stretches of text have in common. */
interface Common {
  /** Words of the first that stand for words of the second, each root once, in the first's order. */
  readonly words: readonly Notion[];
  /** Weight of the common words; a synonym counts less than the word itself. */
  readonly weight: number;
  /** Share of the first's weight, and of the second's, that is common: 0 to 1. */
  readonly ofFirst: number;
  readonly ofSecond: number;
}

/** What a word in common counts for where only a row of synonyms joins the two: rows are wide on purpose. */
const SYNONYM = 0.6;

/**
 * Weighs words by how few of the given statements they stand in (inverse document frequency, Spärck Jones 1972,
 * scaled to 1 for a word of one statement). A word of none weighs 1.
 */
export function weighing(statements: readonly (readonly Notion[])[]): Weigh {
  const counts = new Map<string, number>();
  for (const notions of statements) {
    for (const root of new Set(notions.map((n) => n.root))) counts.set(root, (counts.get(root) ?? 0) + 1);
  }
  const most = Math.log(1 + Math.max(1, statements.length));
  const weight = (count: number): number => Math.log(1 + statements.length / count) / most;
  const weights = new Map([...counts].map(([root, count]) => [root, weight(count)]));
  const ofOne = weight(1);
  return (root) => weights.get(root) ?? ofOne;
}

/**
 * The common matter of two statements: the same words by their base forms ("inspection" and "inspected" are one),
 * or words that a row of synonyms joins. Each word of the second answers for one of the first only.
 */
export function common(first: readonly Notion[], second: readonly Notion[], weigh: Weigh): Common {
  const [{ words: a }, { words: b, byRoot, keys }] = [prepared(first), prepared(second)];
  const total = totalBy(weigh);
  const free = new Set(b);
  const words: Notion[] = [];
  const done = new Set<Notion>();
  let weight = 0;
  const match = (find: (x: Notion) => Notion | undefined, worth: number): void => {
    for (const x of a) {
      if (done.has(x)) continue;
      const y = find(x);
      if (y === undefined) continue;
      free.delete(y);
      done.add(x);
      words.push(x);
      weight += worth * Math.min(weigh(x.root), weigh(y.root));
    }
  };
  match((x) => byRoot.get(x.root), 1);
  match(
    (x) =>
      x.keys.some((k) => keys.has(k))
        ? b.find((y) => free.has(y) && x.keys.some((k) => y.keys.includes(k)))
        : undefined,
    SYNONYM,
  );
  return {
    words: words.sort((x, y) => x.start - y.start),
    weight,
    ofFirst: a.length === 0 ? 0 : weight / total(a),
    ofSecond: b.length === 0 ? 0 : weight / total(b),
  };
}

/** What the words of a prepared statement weigh together, by one way of weighing. */
const totalBy = once((weigh: Weigh) =>
  once((words: readonly Notion[]) => words.reduce((sum, n) => sum + weigh(n.root), 0)),
);

/** A statement's words, each root once, and where to look them up. */
interface Prepared {
  readonly words: readonly Notion[];
  readonly byRoot: ReadonlyMap<string, Notion>;
  readonly keys: ReadonlySet<string>;
}

/** A statement is compared with many others. */
const prepared = once((notions: readonly Notion[]): Prepared => {
  const byRoot = new Map(notions.map((n) => [n.root, n]));
  const words = [...byRoot.values()];
  return { words, byRoot, keys: keysOf(words) };
});
