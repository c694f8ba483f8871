import { type Bounds, boundsContain } from '../../time/bounds.ts';
import { type Candidate, type Group, daysIn, isDayExact, specimens } from './candidate.ts';
import { leastLikeness, type Placed, RIVAL } from './least-likeness.ts';
import { countsDiffer, likeness, type Weights } from './likeness.ts';
import { mayHold, nearlySame } from './may-hold.ts';
import { isSameLimit } from './told-apart.ts';

/** Longer stretches, in days, never dissolve into a day inside them. */
const WIDEST = 370;

/**
 * Sends each vaguer group to the likest more exact group inside its dates, and a single day to the stretch of
 * named days that it belongs to ("on 7 May" to "on 7 and 8 May").
 */
export function absorb(groups: readonly Group[], weight: Weights): Group[] {
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

/** The likest group that it can be a telling of, if it is like enough; null for none. */
function bestHome(group: Placed, kept: readonly Placed[], weight: Weights): Placed | null {
  let best: Placed | null = null;
  let [most, second] = [0, 0];
  for (const other of kept) {
    const fits = group.exact
      ? other.exact && other.days > group.days && boundsContain(other.bounds, group.bounds)
      : nearlySame(group.bounds, other.bounds) ||
        (group.days <= WIDEST &&
          other.days < group.days &&
          boundsContain(group.bounds, other.bounds) &&
          mayHold(group.members, other.members));
    if (!fits) continue;
    if (isSameLimit(group.members, other.members)) return other;
    const score = Math.max(
      ...specimens(group.members).flatMap((a) =>
        specimens(other.members).map((b) => likenessWithin(a, b, weight)),
      ),
    );
    if (score >= most) {
      second = most;
      most = score;
      best = other;
    } else if (score > second) second = score;
  }
  if (best === null || most === 0) return null;
  return most >= leastLikeness(group, best, second < RIVAL * most) ? best : null;
}

/** A document that gives the day of a thing seldom gives its month elsewhere. */
const AGAIN = 0.65;

/** Two dates in one sentence date two things, unless they stand in one clause. */
function likenessWithin(a: Candidate, b: Candidate, weight: Weights): number {
  if (a.clause === b.clause) return 1;
  if (a.witness.doc === b.witness.doc && a.witness.start === b.witness.start) return 0;
  if (countsDiffer(a.features, b.features)) return 0;
  const alike = likeness(a.features, b.features, weight);
  return a.document.id === b.document.id ? AGAIN * alike : alike;
}

function byStart(a: Placed, b: Placed): number {
  const [x, y] = [a.bounds.earliest ?? '', b.bounds.earliest ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
