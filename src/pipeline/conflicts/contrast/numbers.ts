import { DIMENSIONS } from '../../../language/units.ts';
import type { Quantity } from '../../../model/claim.ts';
import type { Analysis } from '../../../model/stage.ts';
import { akin } from '../../../text/meaning.ts';
import { subjectOf } from '../number/alike.ts';
import { amountsIn } from '../number/amounts.ts';
import { explained } from '../number/explained.ts';
import type { Statement } from '../number/statement.ts';
import { statementsOf } from '../number/index.ts';
import type { Story } from '../statements/sentences.ts';
import { count, flag, type Candidate, type Features, type Finder } from './candidate.ts';
import { census, type Given } from './census.ts';
import { slipBetween, slipKeys } from './digits.ts';
import { kindred } from './kindred.ts';
import { bothRight } from './peaks.ts';
import { rivals } from './rivals.ts';
import { sentenceFinder, sideOf, type Side } from './side.ts';

interface Numbered extends Side {
  readonly said: Statement;
}

/** Values further apart than this, as a natural logarithm, are as far apart as can be. */
const FAR = 5;
/** How far the value that is meant may lie from the one told, as a share of it: exactly, and with "about" or a limit. */
const CLOSELY = 0.001;
const LOOSELY = 0.05;
/** Below this a number stands in every document for something or other. */
const SMALL = 13;

/** Two numbers of one dimension that cannot both be right. */
export const numbers: Finder = {
  name: 'numbers',
  because: 'a number miscopied is the commonest slip, whatever words stand round it',
  find,
};

function find(analysis: Analysis, story: Story): Candidate[] {
  const sentence = sentenceFinder(story.all);
  const sides = statementsOf(analysis).flatMap((said): Numbered[] => {
    const told = sentence(said.clause);
    return told ? [{ ...sideOf(told, said.clause, said.figure, [said.figure]), said }] : [];
  });
  const whoGives = census(
    analysis.documents.flatMap((d) =>
      d.sentences.flatMap((s) => amountsIn(d, s).map((x) => given(d.id, x.dimension, x.quantity))),
    ),
  );
  const placed = new Map(sides.map((s) => [s, given(s.told.document.id, s.said.dimension, s.said.quantity)]));
  const found = rivals(sides, story, {
    comparable: (a, b) => a.said.dimension === b.said.dimension && !explained(a.said, b.said),
    agree: (a, b) => bothRight(a.said, b.said),
    contrary: (a, b) => !bothRight(a.said, b.said),
    also: ({ said: { dimension, quantity, head, alone } }) => {
      // A count must be of things of one name: digits alone make no slip of two herds.
      const of = dimension === 'count' ? (head?.keys ?? []) : [''];
      return [
        ...(DIMENSIONS.has(dimension) ? [dimension] : []),
        // A document that gives one number of such things only means all of them, or those that matter.
        ...(dimension === 'count' && alone ? of.map((noun) => `only ${noun}`) : []),
        ...slipKeys(String(quantity.value)).flatMap((key) => of.map((noun) => `${dimension} ${noun} ${key}`)),
      ];
    },
    amongFew: ({ said: { dimension } }) => [dimension],
  });
  return found.map(({ a, b, features }) => ({
    respect: 'number' as const,
    a,
    b,
    features: together({
      ...features,
      ...whoGives(placed.get(a)!, placed.get(b)!),
      ...compared(a.said, b.said),
      ...kindred(a.said, b.said),
    }),
  }));
}

/** What counts for more where it comes with something else: a slip of digits, or one noun, for a lone figure. */
function together(f: Features): Features {
  const [slip, alike, odd] = [f.slip ?? 0, f.alike ?? 0, f.oddOneOut ?? 0];
  return { ...f, slipOdd: slip * odd, slipAlike: slip * alike, nounOdd: (f.sameNoun ?? 0) * odd };
}

/** A value told roughly reaches as far as what it may stand for. */
function given(doc: string, kind: string, { value, to, tolerance, comparison }: Quantity): Given {
  const reach = Math.max(tolerance, (comparison === 'exact' ? CLOSELY : LOOSELY) * Math.abs(value));
  return { doc, kind, start: value - reach, end: (to ?? value) + reach };
}

function compared(a: Statement, b: Statement): Features {
  const [x, y] = [subjectOf(a), subjectOf(b)];
  const [p, q] = [a.quantity, b.quantity];
  const nounsAkin = x !== null && y !== null && akin(x, new Set(y.keys));
  const otherNoun = x !== null && y !== null && !nounsAkin;
  // Digits alone make no slip of two things.
  const slip = otherNoun ? 'none' : slipBetween(String(p.value), String(q.value));
  const kind = a.kinds.some((k) => b.kinds.includes(k));
  const ratio = Math.abs(Math.log(Math.max(p.value, 1e-6) / Math.max(q.value, 1e-6)));
  const dated = (s: Statement): boolean => s.dates.some((d) => d.earliest !== null && d.latest !== null);
  return {
    sameNoun: flag(nounsAkin && x.root === y.root),
    nounForIt: flag(nounsAkin && x.root !== y.root),
    otherNoun: flag(otherNoun),
    money: flag(/^[A-Z]{3}$|^dollar$/.test(a.dimension)),
    counted: flag(a.dimension === 'count'),
    share: flag(a.dimension === 'share'),
    ratio: Math.min(FAR, ratio),
    slip: flag(slip !== 'none'),
    swapped: flag(slip === 'swapped'),
    tenfold: flag(slip === 'point'),
    small: flag(Math.max(p.value, q.value) < SMALL),
    sameKind: flag(kind),
    otherKind: flag(!kind && a.kinds.length > 0 && b.kinds.length > 0),
    otherRate: flag(a.per !== b.per),
    partOfOne: flag(a.part !== b.part),
    aside: count(a.aside, b.aside),
    hopedForOne: flag(a.hoped !== b.hoped),
    ofWholeForOne: flag((a.whole === null) !== (b.whole === null)),
    exact: count(p.comparison === 'exact', q.comparison === 'exact'),
    moreBeside: count(a.beside.length > 0, b.beside.length > 0),
    otherBeside: flag(a.beside.includes(q.value) || b.beside.includes(p.value)),
    onlyOnes: count(a.alone, b.alone),
    sameDeed: flag(a.deeds.some((n) => b.deeds.some((m) => akin(n, new Set(m.keys))))),
    datesApart: flag(dated(a) && dated(b) && !a.dates.some((d) => b.dates.some((e) => meet(d, e)))),
    datedForOne: flag(dated(a) !== dated(b)),
    placesApart: flag(a.names.size > 0 && b.names.size > 0 && ![...a.names].some((n) => b.names.has(n))),
  };
}

type Bounds = Pick<Statement['dates'][number], 'earliest' | 'latest'>;

function meet(a: Bounds, b: Bounds): boolean {
  return (
    a.earliest !== null &&
    a.latest !== null &&
    b.earliest !== null &&
    b.latest !== null &&
    a.earliest <= b.latest &&
    b.earliest <= a.latest
  );
}
