import { scaleUtc } from 'd3';
import { dateOf, type Day } from './days.ts';
import { round } from './round.ts';
import { ticksOf, type Tick } from './ticks.ts';

/** A stretch of time drawn to scale. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly start: number;
  readonly end: number;
}

/** Where the axis leaves out time in which nothing happens. */
interface Fold {
  readonly at: number;
  /** How many days are left out. */
  readonly days: number;
}

/** A time axis: what is drawn to scale, what is left out between, and where a day lies. */
export interface Axis {
  readonly stretches: readonly Stretch[];
  readonly folds: readonly Fold[];
  readonly ticks: readonly Tick[];
  /** Where a day begins; days outside are put at the nearer end. */
  readonly at: (day: Day) => number;
}

/** The room that a fold takes. */
const FOLD = 26;
/** A stretch beyond a fold is background: its own ticks show that it is drawn at a smaller scale… */
const ASIDE = 0.3;
/** … and all of them together take no more than this share of the room of the stretch in which most happens. */
const ASIDES = 0.5;
/** The room of a tick's label. */
const LABEL = 24;
/** A gap is folded where it is longer than this many days and longer than the time in which most happens… */
const FOLD_DAYS = 400;
/** … most being this share of all. */
const CORE_SHARE = 0.75;
/** No more folds than this: an axis of patches orients nobody. */
const FOLDS = 5;

/**
 * A time axis over `days` (any order, at least one), `length` long from `start`. Long empty gaps are folded,
 * each honestly marked, so that one day in 1871 does not squeeze two years into a line. `least` is the least room
 * for a stretch between folds: a date's label, as it lies along the axis.
 */
export function axisOf(days: readonly Day[], start: number, length: number, least: number): Axis {
  const spans = fold(days);
  const folded = (spans.length - 1) * FOLD;
  const main = busiest(spans, days);
  const padded = spans.map(([from, to]) => {
    const pad = Math.max(6, Math.round((to - from) * 0.035));
    return [from - pad, to + pad] as const;
  });
  const sizes = padded.map(([from, to]) => to - from);
  const core = sizes[main]!;
  const beside = sizes.reduce((sum, size) => sum + size, 0) - core;
  const aside = Math.min(ASIDE, (ASIDES * core) / beside);
  const weights = sizes.map((size, index) => size * (index === main ? 1 : aside));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const spare = length - folded - least * spans.length;
  let at = start;
  const stretches = padded.map(([from, to], index): Stretch => {
    const size = least + (spare * weights[index]!) / total;
    const stretch = { from, to, start: at, end: at + size };
    at += size + FOLD;
    return stretch;
  });
  const scale = scaleUtc(
    stretches.flatMap(({ from, to }) => [dateOf(from), dateOf(to)]),
    stretches.flatMap((stretch) => [stretch.start, stretch.end]),
  ).clamp(true);
  return {
    stretches,
    folds: stretches.slice(1).map((stretch, index) => ({
      at: stretch.start - FOLD / 2,
      days: stretch.from - stretches[index]!.to,
    })),
    // The last label needs room before the edge, and a fold's neighbour before the fold.
    ticks: stretches.flatMap((stretch) =>
      ticksOf(stretch).filter((tick) => tick.at < stretch.end - LABEL || tick.at < stretch.start + LABEL),
    ),
    at: (day) => round(scale(dateOf(day))),
  };
}

/** The stretches in which something happens: split at gaps longer than the core of the story. */
function fold(days: readonly Day[]): (readonly [Day, Day])[] {
  const all = [...days].sort((a, b) => a - b);
  const longest = Math.max(FOLD_DAYS, coreOf(all));
  const sorted = [...new Set(all)];
  const cuts = sorted
    .slice(1)
    .map((day, index) => ({ index: index + 1, size: day - sorted[index]! }))
    .filter((gap) => gap.size > longest)
    .sort((a, b) => b.size - a.size || a.index - b.index)
    .slice(0, FOLDS)
    .map((gap) => gap.index);
  const edges = [0, ...cuts.sort((a, b) => a - b), sorted.length];
  return edges.slice(0, -1).map((from, index) => [sorted[from]!, sorted[edges[index + 1]! - 1]!] as const);
}

/** Which stretch holds the most days. */
function busiest(spans: readonly (readonly [Day, Day])[], days: readonly Day[]): number {
  const counts = spans.map(([from, to]) => days.filter((day) => from <= day && day <= to).length);
  return counts.indexOf(Math.max(...counts));
}

/** The length of the shortest time in which most of the days lie. */
function coreOf(sorted: readonly Day[]): number {
  const most = Math.ceil(sorted.length * CORE_SHARE);
  let shortest = Infinity;
  for (let first = 0; first + most <= sorted.length; first++) {
    shortest = Math.min(shortest, sorted[first + most - 1]! - sorted[first]!);
  }
  return shortest;
}
