import { type Bounds, boundsContain } from '../../time/bounds.ts';
import { type Candidate, daysIn, isDayExact } from './candidate.ts';
import { countsDiffer, likeness, type Weights } from './likeness.ts';

/** Longer stretches, in days, never dissolve into a day inside them. */
const WIDEST = 370;
/** Share of days that two long stretches must have in common to be taken for the same one. */
const NEARLY = 0.75;

/** Most groups of deadlines that are joined on the strength of their day alone. */
const FEW = 4;

/** Tellings that are taken for one event. */
export type Group = readonly Candidate[];

/**
 * Least likeness for one event. Two documents that date something to one day are rarely of two minds about
 * what happened on it; one document that names a day twice often tells two things.
 */
const SAME_DAY = 0.09;
const SAME_STRETCH = 0.16;
const SAME_DOCUMENT = 0.24;
/** The same for a day inside a wider stretch, by the stretch's length in days. */
const WITHIN: readonly (readonly [number, number])[] = [
  [31, 0.19],
  [93, 0.32],
  [370, 0.38],
];

/**
 * Groups tellings of one event: first those of exactly the same day or stretch, then a vaguer date goes to the
 * likest event inside it, if one is like enough. Buckets by date, so that only what can meet is compared.
 */
export function mergeTellings(candidates: readonly Candidate[], weight: Weights): Group[] {
  const buckets = Map.groupBy(
    candidates,
    ({ bounds }) => `${bounds.earliest ?? '..'}/${bounds.latest ?? '..'}`,
  );
  const groups = [...buckets.values()].flatMap((bucket) => cluster(bucket, weight));
  return absorb(groups, weight);
}

/** Single-link clustering of tellings with the same date. */
function cluster(bucket: readonly Candidate[], weight: Weights): Group[] {
  let groups: Candidate[][] = [];
  for (const c of bucket) {
    const linked = groups.filter((g) => g.some((other) => oneEvent(c, other, weight)));
    groups = [...groups.filter((g) => !linked.includes(g)), [...linked.flat(), c]];
  }
  return joinDeadlines(groups);
}

/**
 * Documents that each give one last day, and the same one, mean the same duty, whatever words they use for it
 * ("shall be completed", "all done by"). Not where a document gives it twice, or many do.
 */
function joinDeadlines(groups: Candidate[][]): Group[] {
  const due = groups.filter((g) => g.every((c) => c.status === 'deadline' && isDayExact(c)));
  const documents = due.flatMap((g) => [...new Set(g.map((c) => c.document.id))]);
  const apart = new Set(documents).size === documents.length;
  if (due.length < 2 || due.length > FEW || !apart) return groups;
  return [...groups.filter((g) => !due.includes(g)), due.flat()];
}

function oneEvent(a: Candidate, b: Candidate, weight: Weights): boolean {
  if (a.clause === b.clause) return true;
  const least = a.document.id === b.document.id ? SAME_DOCUMENT : isDayExact(a) ? SAME_DAY : SAME_STRETCH;
  return likeness(a.features, b.features, weight) >= least;
}

interface Placed {
  readonly members: Candidate[];
  readonly bounds: Bounds;
  readonly days: number;
  readonly exact: boolean;
}

/**
 * Sends each vaguer group to the likest more exact group inside its dates, and a single day to the stretch of
 * named days that it belongs to ("on 7 May" to "on 7 and 8 May").
 */
function absorb(groups: readonly Group[], weight: Weights): Group[] {
  const ordered = groups
    .flatMap((group): Placed[] => {
      const [first] = group;
      return first
        ? [
            {
              members: [...group],
              bounds: first.bounds,
              days: daysIn(first.bounds),
              exact: isDayExact(first),
            },
          ]
        : [];
    })
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) || (a.exact ? b.days - a.days : a.days - b.days) || byStart(a, b),
    );
  const kept: Placed[] = [];
  const byYear = new Map<string, Placed[]>();
  for (const group of ordered) {
    const home = bestHome(group, candidatesFor(group, byYear), weight);
    if (home) {
      home.members.push(...group.members);
      continue;
    }
    kept.push(group);
    for (const year of yearsOf(group.bounds)) byYear.set(year, [...(byYear.get(year) ?? []), group]);
  }
  return kept.map((g) => g.members);
}

function candidatesFor(group: Placed, byYear: ReadonlyMap<string, Placed[]>): Placed[] {
  return [...new Set(yearsOf(group.bounds).flatMap((year) => byYear.get(year) ?? []))];
}

/** The years in which a stretch begins and ends; none for what is longer than ten years or open. */
function yearsOf({ earliest, latest }: Bounds): string[] {
  if (earliest === null || latest === null) return [];
  const [from, to] = [earliest.slice(0, 4), latest.slice(0, 4)];
  return from === to ? [from] : Number(to) - Number(from) <= 10 ? [from, to] : [];
}

function bestHome(group: Placed, kept: readonly Placed[], weight: Weights): Placed | null {
  let best: Placed | null = null;
  let most = leastWithin(group);
  for (const other of kept) {
    const fits = group.exact
      ? other.exact && other.days > group.days && boundsContain(other.bounds, group.bounds)
      : nearlySame(group.bounds, other.bounds) ||
        (group.days <= WIDEST && other.days < group.days && boundsContain(group.bounds, other.bounds));
    if (!fits) continue;
    const score = Math.max(
      ...group.members.flatMap((a) => other.members.map((b) => likenessWithin(a, b, weight))),
    );
    if (score >= most) {
      most = score;
      best = other;
    }
  }
  return best;
}

function leastWithin({ days, exact }: Placed): number {
  return exact ? SAME_DAY : (WITHIN.find(([length]) => days <= length)?.[1] ?? WITHIN[1]?.[1] ?? 1);
}

/** Two dates in one sentence date two things, unless they stand in one clause. */
function likenessWithin(a: Candidate, b: Candidate, weight: Weights): number {
  if (a.clause === b.clause) return 1;
  if (a.witness.doc === b.witness.doc && a.witness.start === b.witness.start) return 0;
  return countsDiffer(a.features, b.features) ? 0 : likeness(a.features, b.features, weight);
}

/** "from autumn 2018 to early 2021" and "from 4 September 2018 to 31 March 2021": most of their days are the same. */
function nearlySame(a: Bounds, b: Bounds): boolean {
  if (a.earliest === null || b.earliest === null || a.latest === null || b.latest === null) return false;
  const [from, to] = [
    a.earliest > b.earliest ? a.earliest : b.earliest,
    a.latest < b.latest ? a.latest : b.latest,
  ];
  if (from > to) return false;
  const all = {
    earliest: a.earliest < b.earliest ? a.earliest : b.earliest,
    latest: a.latest > b.latest ? a.latest : b.latest,
  };
  return daysIn({ earliest: from, latest: to }) >= NEARLY * daysIn(all);
}

function byStart(a: Placed, b: Placed): number {
  const [x, y] = [a.bounds.earliest ?? '', b.bounds.earliest ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
