import { overlapFinder } from '../../../text/overlap-finder.ts';
import { count, flag, type Features } from './candidate.ts';

/** A value that a document gives, as a stretch of the line of all values of its kind. */
export interface Given {
  readonly doc: string;
  /** Values of different kinds (a sum, a day) lie on different lines. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** More documents than this tell no more. */
const MOST = 3;

/**
 * Who gives which value at all, in whatever words. Where a story is told by many, a right figure comes back in most of
 * them and a slip stands in one, which lacks the right one; two figures for two things stand beside each other in some.
 */
export function census(all: readonly Given[]): (a: Given, b: Given) => Features {
  const lines = new Map(
    [...Map.groupBy(all, (g) => g.kind)].map(([kind, list]) => [kind, overlapFinder(list)]),
  );
  const known = new Map<Given, ReadonlySet<string>>();
  const holders = (g: Given): ReadonlySet<string> => {
    const before = known.get(g);
    if (before) return before;
    const found = new Set((lines.get(g.kind)?.(g) ?? []).map((x) => x.doc));
    known.set(g, found);
    return found;
  };
  return (a, b) => {
    const [x, y] = [holders(a), holders(b)];
    const others = [x, y].map((set) => [...set].filter((d) => d !== a.doc && d !== b.doc).length);
    const [more, fewer] = [Math.max(...others), Math.min(...others)];
    const knows = count(x.has(b.doc), y.has(a.doc));
    return {
      heldBy: Math.min(MOST, more),
      bothHeldBy: Math.min(MOST, fewer),
      givesOther: knows,
      oddOneOut: flag(knows === 0 && fewer === 0 && more > 0),
      oddAmongMany: flag(knows === 0 && fewer === 0 && more > 1),
    };
  };
}
