import type { Story } from '../statements/sentences.ts';
import { count, flag, type Features } from './candidate.ts';
import { likeness } from './likeness.ts';
import type { Side } from './side.ts';

/** Two statements of two documents with what they have in common. */
export interface Rivals<S extends Side> {
  readonly a: S;
  readonly b: S;
  /** How alike they are, how they rank among what else their documents say, and who else takes a side. */
  readonly features: Features;
}

/** What can be set against each other, and what says the same. */
interface Terms<S> {
  readonly comparable: (a: S, b: S) => boolean;
  readonly agree: (a: S, b: S) => boolean;
}

interface Meeting<S> {
  readonly other: S;
  readonly value: number;
  readonly features: Features;
}

/** A word that weighs less stands in too many sentences to lead from one to another. */
const TELLING = 0.3;
/** Statements that one word leads to, at most: what is said so often tells nothing apart. */
const MOST_TOGETHER = 60;
/** Below this two statements have too little in common to be one matter. */
const LEAST = 0.12;
/** From here on a third document's statement counts as being of the same matter. */
const SAME_MATTER = 0.5;

/**
 * The pairs of statements of different documents that disagree and have words in common, found through an index over
 * telling words, so far from all pairs. A statement about something else has a better match elsewhere in the other
 * document, and a slip stands alone where others report alike: both are features.
 */
export function rivals<S extends Side>(
  sides: readonly S[],
  story: Story,
  { comparable, agree }: Terms<S>,
): Rivals<S>[] {
  const met = new Map<S, Meeting<S>[]>();
  const note = (side: S, meeting: Meeting<S>): void => {
    const list = met.get(side);
    if (list) list.push(meeting);
    else met.set(side, [meeting]);
  };
  for (const [a, b] of meetings(sides, story)) {
    if (a.told.document === b.told.document || !comparable(a, b)) continue;
    const { value, features } = likeness(a, b, story);
    if (value < LEAST) continue;
    note(a, { other: b, value, features });
    note(b, { other: a, value, features });
  }
  const best = (s: S, document: Side['told']['document']): number =>
    Math.max(0, ...(met.get(s) ?? []).filter((m) => m.other.told.document === document).map((m) => m.value));
  const joined = (s: S, a: S, b: S): number =>
    new Set(
      (met.get(s) ?? [])
        .filter(({ other, value }) => value > SAME_MATTER && agree(s, other))
        .map(({ other }) => other.told.document)
        .filter((d) => d !== a.told.document && d !== b.told.document),
    ).size;
  const knows = (s: S, other: S): boolean =>
    (met.get(s) ?? []).some((m) => m.other.told.document === other.told.document && agree(s, m.other));
  const order = new Map(sides.map((s, i) => [s, i]));
  return [...met].flatMap(([a, others]) =>
    others.flatMap(({ other: b, value, features }): Rivals<S>[] => {
      if (order.get(a)! > order.get(b)! || agree(a, b)) return [];
      const [x, y] = [best(a, b.told.document), best(b, a.told.document)];
      const backing = [joined(a, a, b), joined(b, a, b)];
      return [
        {
          a,
          b,
          features: {
            ...features,
            bestForOne: flag(value >= x || value >= y),
            bestForBoth: flag(value >= x && value >= y),
            ofBest: value / Math.max(x, y),
            backed: Math.max(...backing),
            bothBacked: Math.min(...backing),
            knowsOther: count(knows(a, b), knows(b, a)),
          },
        },
      ];
    }),
  );
}

/** Statements that share a telling word, each two once. */
function* meetings<S extends Side>(sides: readonly S[], { weigh }: Story): Generator<[S, S]> {
  const index = new Map<string, Set<S>>();
  for (const side of sides) {
    for (const n of side.setting) {
      if (weigh(n.root) < TELLING) continue;
      for (const key of n.keys) index.set(key, (index.get(key) ?? new Set<S>()).add(side));
    }
  }
  const seen = new Map<S, Set<S>>();
  for (const bucket of index.values()) {
    const few = [...bucket].slice(0, MOST_TOGETHER);
    for (const [i, a] of few.entries()) {
      for (const b of few.slice(i + 1)) {
        const before = seen.get(a) ?? new Set<S>();
        if (before.has(b)) continue;
        seen.set(a, before.add(b));
        yield [a, b];
      }
    }
  }
}
