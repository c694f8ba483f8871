import { DIMENSIONS, isMoney } from '../../../language/units.ts';
import { akin, keysOf, type Notion } from '../../../text/meaning.ts';
import { describedApart, disjoint, partsOfOneWhole, timesApart } from './apart.ts';
import { explained } from './explained.ts';
import { excessApart, flowsApart } from './flows.ts';
import type { Statement } from './statement.ts';

/** Nouns that only say that something is measured. */
const MEASURE_NOUNS =
  /^(?:cost|price|bill|budget|total|value|whole|sum|amount|figure|number|estimate|worth|part|thing|year|years|day|days|month|months|week|weeks)s?$/;
/** Nouns for people that say nothing of which people. */
const PEOPLE = /^(?:person|man|woman|adult|resident|member|other|individual)$/;

/** What every text has some of. */
const LENGTH_OF_TEXT = /^(?:page|word|line|paragraph|chapter|section|volume|sheet|clause|footnote)s?$/;

/** What each word in common counts: the same verb or noun of sum, the same word, a word for the same, a name. */
const WEIGHTS = {
  head: 1,
  synonym: 0.75,
  deed: 1,
  kind: 1,
  word: 0.7,
  akin: 0.4,
  name: 0.5,
  common: 0.25,
  alone: 0.5,
  measured: 0.5,
} as const;
/** From here on two statements are taken for one thing in one respect. */
export const ALIKE = 1.6;

/**
 * How surely two statements of one dimension are of the same thing in the same respect; 0 where something tells them
 * apart. Words that stand in many sentences of the story (`common` has their roots) hardly count.
 */
export function likeness(a: Statement, b: Statement, common: ReadonlySet<string>): number {
  if (a.dimension !== b.dimension || a.per !== b.per || a.part !== b.part || a.hoped !== b.hoped) return 0;
  if (timesApart(a, b) || disjoint(a.names, b.names) || describedApart(a, b)) return 0;
  if (disjoint(new Set(a.kinds), new Set(b.kinds))) return 0;
  if (isMoney(a.dimension) && (excessApart(a, b) || flowsApart(a, b))) return 0;
  if (explained(a, b)) return 0;
  if (a.beside.includes(b.quantity.value) || b.beside.includes(a.quantity.value)) return 0;
  if (a.dimension === 'count' && a.local !== b.local) return 0;
  const noun = nounsAlike(a, b);
  if (noun === null) return 0;
  // How large a scheme is has nothing to do with what is told of it.
  const deed = a.describes && b.describes && noun > 0 ? null : deedsAlike(a, b);
  if (deed !== true && partsOfOneWhole(a, b)) return 0;
  if (a.dimension === 'count' && (a.whole === null) !== (b.whole === null)) return 0;
  const words = wordsAlike(a, b, common);
  // How long a text is: which text must be said.
  if (words === 0 && [a, b].every((s) => LENGTH_OF_TEXT.test(s.head?.norm ?? ''))) return 0;
  // Something else is done with a thing of the same name: then more must be the same.
  if (deed === false && a.dimension === 'count' && words < 2 * WEIGHTS.word) return 0;
  const kind = a.kinds.some((k) => b.kinds.includes(k)) ? WEIGHTS.kind : 0;
  if (deed === false && a.dimension !== 'count' && kind === 0) return 0;
  const alone =
    a.dimension === 'count'
      ? a.alone && b.alone
        ? WEIGHTS.alone
        : 0
      : DIMENSIONS.has(a.dimension)
        ? WEIGHTS.measured
        : 0;
  const name = [...a.names].some((id) => b.names.has(id)) ? WEIGHTS.name : 0;
  // A sum of which neither the noun nor the kind is the same must share the more.
  const vague = isMoney(a.dimension) && noun === 0 && kind === 0 ? 1.2 : 0;
  return (
    -vague +
    noun +
    (deed === true && kind === 0 ? WEIGHTS.deed : deed === false && kind === 0 ? -0.9 : 0) +
    kind +
    name +
    alone +
    words
  );
}

/** The nouns: the same, akin, or null where they are of two things. Sums and measures can do without. */
function nounsAlike(a: Statement, b: Statement): number | null {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  if (a.dimension === 'count') {
    const people = [a, b].map((s) => s.head !== null && PEOPLE.test(s.head.root));
    if (a.victims || b.victims) return bothVictims(a, b) ? WEIGHTS.head : null;
    if (people[0] && people[1] && deedsAlike(a, b) !== true) return null;
    if (!x || !y || !akin(x, new Set(y.keys))) return null;
    if (x.root === y.root) return WEIGHTS.head;
    // Two words for one thing, and two things done with it: two things.
    return deedsAlike(a, b) === false ? null : WEIGHTS.synonym;
  }
  // A share says little without what it is of: "two of its nine members", "60% of a scheme".
  if (!x || !y) {
    const unsaid = a.dimension === 'share' && (x === null) !== (y === null);
    return unsaid && deedsAlike(a, b) === false ? null : 0;
  }
  if (akin(x, new Set(y.keys))) return WEIGHTS.head;
  // What is divided must be the same; what is priced or measured can be told by other words.
  return a.dimension === 'share' || DIMENSIONS.has(a.dimension) ? null : 0;
}

function bothVictims(a: Statement, b: Statement): boolean {
  const keys = keysOf(b.thing);
  return a.thing.some((n) => akin(n, keys));
}

/** The noun that says what is counted, priced or divided. */
export function subjectOf(s: Statement): Notion | null {
  if (s.head === null || !MEASURE_NOUNS.test(s.head.norm)) return s.head;
  return s.dimension === 'count' ? null : (s.thing.findLast((n) => !MEASURE_NOUNS.test(n.norm)) ?? null);
}

/** Whether one thing is done in both; null where one of them does not say. */
function deedsAlike(a: Statement, b: Statement): boolean | null {
  const [x, y] = [a, b].map((s) => (s.victims ? [...s.deeds, ...s.thing] : s.deeds));
  const all = (s: Statement): Set<string> => new Set([...s.context, ...s.thing].flatMap((n) => n.keys));
  if (x!.some((n) => akin(n, all(b))) || y!.some((n) => akin(n, all(a)))) return true;
  return x!.length > 0 && y!.length > 0 ? false : null;
}

/** What else the two have in common: each root once. */
function wordsAlike(a: Statement, b: Statement, common: ReadonlySet<string>): number {
  const theirs = [...b.context, ...b.which, ...(b.head && b.dimension === 'count' ? [] : b.thing)];
  const roots = new Set(theirs.map((n) => n.root));
  const keys = keysOf(theirs);
  const own = [...a.context, ...a.which, ...(a.head && a.dimension === 'count' ? [] : a.thing)];
  const done = new Set<string>();
  let sum = 0;
  for (const n of own) {
    if (done.has(n.root) || a.deeds.includes(n)) continue;
    done.add(n.root);
    const weight = roots.has(n.root) ? WEIGHTS.word : akin(n, keys) ? WEIGHTS.akin : 0;
    sum += weight > 0 && common.has(n.root) ? WEIGHTS.common : weight;
  }
  return sum;
}
