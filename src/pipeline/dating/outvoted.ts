import type { DayBound } from './constraint.ts';

/** What a bound counts that rests on a whole year: "it was to start in 2023" is told as past in 2022 too. */
const ROUGH = 0.5;

/**
 * The bounds without those that more others of the same document contradict: a text that tells four days as past and a year
 * before them as still to come was misread once, not four times. Where as much speaks for the one as for the other, all
 * are left, and contradict each other.
 */
export function withoutOutvoted(bounds: readonly DayBound[]): DayBound[] {
  return [...Map.groupBy(bounds, (b) => b.doc).values()].flatMap(most);
}

function most(bounds: readonly DayBound[]): readonly DayBound[] {
  const from = bounds.filter((b) => b.kind === 'not-before').sort(byDay);
  const to = bounds.filter((b) => b.kind === 'not-after').sort(byDay);
  const [latest, earliest] = [from.at(-1)?.day, to[0]?.day];
  if (latest === undefined || earliest === undefined || latest <= earliest) return bounds;
  // Each day splits them into those that allow it and those that do not.
  let [after, before, nextFrom, nextTo] = [weigh(from), 0, 0, 0];
  const splits = [...new Set(bounds.map((b) => b.day))].sort().map((day) => {
    for (; (from[nextFrom]?.day ?? '9') <= day; nextFrom++) after -= weight(from[nextFrom]);
    for (; (to[nextTo]?.day ?? '9') < day; nextTo++) before += weight(to[nextTo]);
    return { day, cost: after + before };
  });
  const least = Math.min(...splits.map(({ cost }) => cost));
  const kept = splits
    .filter(({ cost }) => cost === least)
    .map(({ day }) => bounds.filter((b) => (b.kind === 'not-before' ? b.day <= day : b.day >= day)));
  const [first = bounds] = kept;
  return kept.every((k) => k.length === first.length && k.every((b, i) => b === first[i])) ? first : bounds;
}

function weigh(bounds: readonly DayBound[]): number {
  return bounds.reduce((sum, b) => sum + weight(b), 0);
}

function weight(bound: DayBound | undefined): number {
  return bound?.rough === true ? ROUGH : 1;
}

function byDay(a: DayBound, b: DayBound): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
