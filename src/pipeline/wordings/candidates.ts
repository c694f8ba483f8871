import { OPENING } from './acceptance.ts';
import type { Saying } from './sayings.ts';

/** Two sayings that share enough to be worth aligning. */
type Candidate = readonly [Saying, Saying];

/** Above this many sayings a pair of words is a stock phrase and leads nowhere. */
const STOCK = 24;

/** So many words in a row are set again, and not said twice. */
const PULLED = 4;

/**
 * Pairs of sayings from different documents (or a headline and its own text) that share two neighbouring
 * telling words, or all of a short fragment's words. By an index of such seeds, never by comparing all with
 * all; a seed that too many sayings share is a stock phrase and is left out.
 */
export function candidatePairs(sayings: readonly Saying[]): Candidate[] {
  const index = new Map<string, number[]>();
  const rows = new Set(sayings.flatMap(rowOf));
  sayings.forEach((saying, i) => {
    for (const seed of [...seedsOf(saying), ...rowsIn(saying, rows)]) {
      const list = index.get(seed);
      if (list) list.push(i);
      else index.set(seed, [i]);
    }
  });
  const pairs = new Map<number, Candidate>();
  for (const [seed, list] of index) {
    // The same fragment in many documents is one saying with many witnesses: each is set beside the first.
    const star = list.length > STOCK;
    if (star && !seed.startsWith('=')) continue;
    for (let x = 0; x < (star ? 1 : list.length); x++) {
      for (let y = x + 1; y < list.length; y++) {
        const i = list[x] ?? 0;
        const j = list[y] ?? 0;
        const a = sayings[i];
        const b = sayings[j];
        if (a && b && comparable(a, b)) pairs.set(i * sayings.length + j, [a, b]);
      }
    }
  }
  return [...pairs.values()];
}

/** A few words in marks are looked for in a row, by so many of them from the first. */
const ROW = 4;

/** `~` and the opening row of a short quotation. */
function rowOf({ words, form, whole }: Saying): string[] {
  if (form === 'text' || form === 'indirect' || !whole || words.length < 2 || words.length > 8) return [];
  return [
    rowAt(
      words.map(({ norm }) => norm),
      0,
      Math.min(ROW, words.length),
    ),
  ];
}

/** Where the opening row of some short quotation stands in a longer one. */
function rowsIn({ words, form }: Saying, rows: ReadonlySet<string>): string[] {
  if (form === 'text' || form === 'indirect') return [];
  const norms = words.map(({ norm }) => norm);
  const found = norms.flatMap((_, i) => [2, 3, ROW].map((size) => rowAt(norms, i, size)));
  return [...new Set(found)].filter((row) => rows.has(row));
}

const rowAt = (norms: readonly string[], at: number, size: number): string =>
  `~${norms.slice(at, at + size).join(' ')}`;

function comparable(a: Saying, b: Saying): boolean {
  if (a.form === 'text' && b.form === 'text') return false;
  if (a.doc !== b.doc) return true;
  if (a.form === 'text' || b.form === 'text') return false;
  return a.heading !== b.heading || isPulled(a, b);
}

/** A remark set again on its own, in part or whole: all of the one quotation's words stand in a row in the other. */
function isPulled(a: Saying, b: Saying): boolean {
  if (!a.whole || !b.whole || a.quote === b.quote || a.quote?.speaker !== b.quote?.speaker) return false;
  if (a.form === 'indirect' || b.form === 'indirect') return false;
  const [x, y] = [a, b].map(({ words }) => ` ${words.map(({ norm }) => norm).join(' ')} `);
  const least = Math.min(a.words.length, b.words.length);
  return least >= PULLED && (x!.includes(y!) || y!.includes(x!));
}

/** `=` and all words of a fragment of up to six words; `^` and the first of a longer one; pairs of neighbouring telling words. */
function seedsOf({ words, form }: Saying): Set<string> {
  const seeds = new Set<string>();
  if (words.length <= 6 && form !== 'text' && words.length > 0) {
    seeds.add(`=${words.map((word) => word.norm).join(' ')}`);
  }
  if ((form === 'fragment' || form === 'direct') && words.length >= OPENING) {
    const opening = words.slice(0, OPENING - 1).map((word) => word.norm);
    seeds.add(`^${opening.join(' ')}`);
  }
  const telling = words.filter((word) => word.telling);
  telling.forEach((word, i) => {
    const next = telling[i + 1];
    if (next) seeds.add([word.root, next.root].join(' '));
    // In a few words one may be put in or left out between the two.
    const after = telling[i + 2];
    if (after && words.length <= 8) seeds.add([word.root, after.root].join(' '));
  });
  // A fragment with a single telling word finds its place by that word and its neighbour.
  if (telling.length < 2 || form === 'text' || form === 'direct') {
    words.forEach((word, i) => {
      const next = words[i + 1];
      const after = words[i + 2];
      if (next && after) seeds.add([word.root, next.root, after.root].join('_'));
    });
  }
  return seeds;
}
