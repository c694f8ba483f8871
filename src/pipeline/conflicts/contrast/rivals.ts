import type { Document } from '../../../model/document.ts';
import type { Story } from '../statements/sentences.ts';
import { count, flag, type Features } from './candidate.ts';
import { likeness, traits } from './likeness.ts';
import { meetings } from './meetings.ts';
import type { Side } from './side.ts';

/** Two statements of two documents with what they have in common. */
export interface Rivals<S extends Side> {
  readonly a: S;
  readonly b: S;
  /** How alike they are, how they rank among what else their documents say, and who else takes a side. */
  readonly features: Features;
}

/** What can be compared, what says the same, and what can be set against each other. */
interface Terms<S> {
  readonly comparable: (a: S, b: S) => boolean;
  readonly agree: (a: S, b: S) => boolean;
  readonly contrary: (a: S, b: S) => boolean;
  /** What else, besides a telling word, lets two statements meet however little else they have in common. */
  readonly also?: (side: S) => readonly string[];
  /**
   * What lets two statements meet where a story has few of the kind: what says one thing in wholly other words is
   * found by nothing else, and where there are many it leads to no one in particular.
   */
  readonly amongFew?: (side: S) => readonly string[];
}

interface Meeting<S> {
  readonly other: S;
  readonly value: number;
  /** Whether the two say the same. */
  readonly same: boolean;
}

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
  { comparable, agree, contrary, also = () => [], amongFew = () => [] }: Terms<S>,
): Rivals<S>[] {
  const met = new Map<S, Meeting<S>[]>();
  const note = (side: S, meeting: Meeting<S>): void => {
    const list = met.get(side);
    if (list) list.push(meeting);
    else met.set(side, [meeting]);
  };
  for (const [a, b, apart] of meetings(sides, story, also, amongFew)) {
    if (a.told.document === b.told.document || !comparable(a, b)) continue;
    const value = likeness(a, b, story);
    if (value < LEAST && !apart) continue;
    const same = agree(a, b);
    note(a, { other: b, value, same });
    note(b, { other: a, value, same });
  }
  const standing = new Map([...met].map(([s, list]): [S, Standing] => [s, standingOf(list)]));
  const order = new Map(sides.map((s, i) => [s, i]));
  const choice = choiceAmong(sides, amongFew);
  return [...met].flatMap(([a, others]) =>
    others.flatMap(({ other: b, value }): Rivals<S>[] => {
      if (order.get(a)! > order.get(b)! || sameWords(a, b) || !contrary(a, b)) return [];
      const [x, y] = [standing.get(a)!, standing.get(b)!];
      const [here, there] = [a.told.document, b.told.document];
      const [best, other] = [x.best.get(there) ?? 0, y.best.get(here) ?? 0];
      const backing = [x, y].map(({ backed }) => [...backed].filter((d) => d !== here && d !== there).length);
      return [
        {
          a,
          b,
          features: {
            ...traits(a, b, story),
            bestForOne: flag(value >= best || value >= other),
            bestForBoth: flag(value >= best && value >= other),
            ofBest: value / (Math.max(best, other) || 1),
            backed: Math.max(...backing),
            bothBacked: Math.min(...backing),
            knowsOther: count(x.said.has(there), y.said.has(here)),
            ...choice(a, b),
          },
        },
      ];
    }),
  );
}

/**
 * How many statements of the kind each document has: the only sum of the one is likelier meant by the only sum of the
 * other than one of a dozen by one of another dozen.
 */
function choiceAmong<S extends Side>(
  sides: readonly S[],
  kindsOf: (side: S) => readonly string[],
): (a: S, b: S) => Features {
  const name = (side: S): string => `${side.told.document.id} ${kindsOf(side)[0] ?? ''}`;
  const sizes = new Map([...Map.groupBy(sides, name)].map(([key, list]) => [key, list.length]));
  const size = (side: S): number => sizes.get(name(side)) ?? 1;
  return (a, b) => ({
    onlyOfKind: count(size(a) === 1, size(b) === 1),
    choice: Math.log(size(a) * size(b)),
  });
}

/** What is quoted word for word is no rival of itself, whatever was made of its subject. */
function sameWords(a: Side, b: Side): boolean {
  const [x, y] = [a, b].map((s) => s.span.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
  return x === y;
}

/** How a statement stands to all others that it was compared with, by their documents. */
interface Standing {
  /** The likeness of the most alike statement of a document. */
  readonly best: ReadonlyMap<Document, number>;
  /** Documents that say the same. */
  readonly said: ReadonlySet<Document>;
  /** Those of them that say it of the same matter. */
  readonly backed: ReadonlySet<Document>;
}

function standingOf<S extends Side>(list: readonly Meeting<S>[]): Standing {
  const best = new Map<Document, number>();
  const [said, backed] = [new Set<Document>(), new Set<Document>()];
  for (const { other, value, same } of list) {
    const { document } = other.told;
    best.set(document, Math.max(best.get(document) ?? 0, value));
    if (same) said.add(document);
    if (same && value > SAME_MATTER) backed.add(document);
  }
  return { best, said, backed };
}
