import { type Bounds, boundsContain, boundsOf } from '../../time/bounds.ts';
import { type Features, likeness, type Weights } from './likeness.ts';
import type { Telling } from './telling.ts';

/** A telling with what is needed to compare it. */
export interface Candidate {
  readonly telling: Telling;
  readonly edtf: string;
  readonly bounds: Bounds;
  readonly features: Features;
}

/** Tellings that are taken for one event. */
export type Group = readonly Candidate[];

/** Least likeness for one event: of two documents on one day, in one document on one day, of a day in a wider stretch. */
const SAME_DAY = 0.2;
const SAME_DOCUMENT = 0.34;
const WITHIN = 0.3;
/** Wider stretches than this many days never dissolve into a day inside them. */
const WIDEST = 370;

/**
 * Groups tellings of one event: first those of exactly the same day or stretch, then a vaguer date goes to the
 * likest event inside it, if one is like enough. Buckets by date, so that only what can meet is compared.
 */
export function mergeTellings(candidates: readonly Candidate[], weight: Weights): Group[] {
  const buckets = new Map<string, Candidate[]>();
  for (const c of candidates) {
    const key = `${c.bounds.earliest ?? '..'}/${c.bounds.latest ?? '..'}`;
    const bucket = buckets.get(key);
    if (bucket) bucket.push(c);
    else buckets.set(key, [c]);
  }
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
  return groups;
}

function oneEvent(a: Candidate, b: Candidate, weight: Weights): boolean {
  if (a.telling.read.sentence.id === b.telling.read.sentence.id && a.telling.core === b.telling.core)
    return true;
  const same = a.telling.document.id === b.telling.document.id;
  return likeness(a.features, b.features, weight) >= (same ? SAME_DOCUMENT : SAME_DAY);
}

/** Sends each vaguer group to the likest more exact group inside its dates. */
function absorb(groups: readonly Group[], weight: Weights): Group[] {
  const ordered = groups
    .map((group) => ({
      members: [...group],
      bounds: group[0]?.bounds ?? boundsOf('../..'),
      length: lengthOf(group),
    }))
    .sort((a, b) => a.length - b.length || compare(a.bounds.earliest, b.bounds.earliest));
  const kept: typeof ordered = [];
  for (const group of ordered) {
    const home = group.length > 1 && group.length <= WIDEST ? bestHome(group, kept, weight) : null;
    if (home) home.members.push(...group.members);
    else kept.push(group);
  }
  return kept.map((g) => g.members);
}

function bestHome<T extends { members: Candidate[]; bounds: Bounds; length: number }>(
  group: T,
  kept: readonly T[],
  weight: Weights,
): T | null {
  let best: T | null = null;
  let most = WITHIN;
  for (const other of kept) {
    if (other.length >= group.length || !boundsContain(group.bounds, other.bounds)) continue;
    const score = Math.max(
      ...group.members.flatMap((a) => other.members.map((b) => likeness(a.features, b.features, weight))),
    );
    if (score > most) {
      most = score;
      best = other;
    }
  }
  return best;
}

function lengthOf(group: Group): number {
  const bounds = group[0]?.bounds;
  if (!bounds?.earliest || !bounds.latest) return Number.POSITIVE_INFINITY;
  const [from, to] = [Temporal.PlainDate.from(bounds.earliest), Temporal.PlainDate.from(bounds.latest)];
  return from.until(to, { largestUnit: 'day' }).days + 1;
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}
