import { axisOf, type Axis } from './axis.ts';
import type { Chart, ChartMark, Fade } from './chart.ts';
import { round } from './round.ts';
import { tracks } from './tracks.ts';

/** Sizes shared by every shape of the timeline. */
const POINT = 11;
const BAR = 9;
const TRACK = 13;
const MOST_TRACKS = 6;
/** A bar longer than this is long. */
const LONG = 150;
/** How far past the last day that a source speaks of projected marks are drawn: in days, and as a share of the story. */
const REACH_DAYS = 400;
const REACH_SHARE = 0.2;
/** A bar of more days says next to nothing. */
const VAGUE_DAYS = 3700;
/** How far an end fades whose day nobody gives. */
const TAIL = 56;

/** A mark on the axis: where it begins and ends along it, and how far it stands off its lane's first track. */
export interface PlannedMark extends ChartMark {
  readonly start: number;
  readonly end: number;
  readonly off: number;
  readonly thickness: number;
  readonly fade: Fade;
}

/** The axis that a chart is put on. */
interface Line {
  readonly start: number;
  readonly length: number;
  /** The room of a date's label along it. */
  readonly label: number;
}

interface Plan {
  readonly axis: Axis;
  readonly marks: readonly PlannedMark[];
  /** How many tracks each lane has, at least one. */
  readonly depth: readonly number[];
}

/**
 * Puts a chart's marks on an axis, and on tracks inside their lanes so that they
 * do not cover one another (`most` tracks a lane; what is more shares the last). Null where the chart has no day at all.
 */
export function planChart(chart: Chart, line: Line, most: number): Plan | null {
  const { start, length } = line;
  const own = withinReach(chart.marks);
  const exact = own.filter((mark) => !isVague(mark)).flatMap(daysOf);
  const known = exact.length > 0 ? exact : own.flatMap(daysOf);
  if (known.length === 0) return null;
  const appeared = chart.lanes.flatMap(({ appeared: day }) =>
    day?.from != null && day.from === day.to ? [day.from] : [],
  );
  const axis = axisOf([...known, ...appeared], start, length, line.label);
  const depth = chart.lanes.map(() => 1);
  const marks = chart.lanes.flatMap((_, lane) => {
    const placed = own
      .filter((mark) => mark.lane === lane)
      .map((mark) => alongAxis(mark, axis, start, length));
    const given = tracks(placed.map(ranked), 2, most);
    depth[lane] = Math.max(1, ...given.map((track) => track + 1));
    return placed.map((mark, index) => ({ ...mark, off: given[index]! * TRACK }));
  });
  return { axis, marks, depth };
}

/** Without the projected marks that lie far past all that the sources speak of: they would squeeze the rest. */
function withinReach(marks: readonly ChartMark[]): readonly ChartMark[] {
  const days = marks.filter((mark) => mark.state !== 'projected').flatMap(daysOf);
  if (days.length === 0) return marks;
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const reach = last + Math.min(REACH_DAYS, (last - first) * REACH_SHARE);
  return marks.filter((mark) => mark.state !== 'projected' || daysOf(mark).every((day) => day <= reach));
}

/** A bar over decades says so little that the axis is not stretched for it. */
function isVague({ form, from, to }: ChartMark): boolean {
  return form === 'within' && from !== null && to !== null && to - from > VAGUE_DAYS;
}

function daysOf({ from, to }: ChartMark): number[] {
  return [from, to].filter((day) => day !== null);
}

/** Points stand on a lane's own line; bars give way to them, and the longest to all. */
function ranked(mark: PlannedMark): { start: number; end: number; rank: number } {
  const { start, end, form, state } = mark;
  if (state === 'projected') return { start, end, rank: 2 };
  if (form === 'point' || form === 'told') return { start, end, rank: 0 };
  return { start, end, rank: end - start > LONG ? 3 : 1 };
}

/** The room that a lane of some tracks takes across the axis. */
export function laneSize(depth: number, least: number): number {
  return Math.max(Math.floor(least), depth * TRACK + (depth === 1 ? 5 : 9));
}

/** How far the line of a lane's first track lies from the lane's edge, the tracks in its middle. */
export function firstTrack(size: number, depth: number): number {
  return (size - (depth - 1) * TRACK) / 2;
}

/** How many tracks a lane may have that should take no more room than this. */
export function tracksIn(room: number): number {
  return Math.max(1, Math.min(MOST_TRACKS, Math.floor((room - 9) / TRACK)));
}

function alongAxis(mark: ChartMark, axis: Axis, start: number, length: number): PlannedMark {
  const { from, to, form } = mark;
  const thickness = form === 'point' ? POINT : form === 'told' ? 5 : form === 'throughout' ? 4 : BAR;
  const base = { ...mark, off: 0, thickness };
  if (form === 'point' || form === 'told') {
    const a = axis.at(from ?? to!);
    const at = to === null || from === null ? a : (a + axis.at(to)) / 2;
    const half = (mark.state === 'projected' ? thickness - 4 : thickness) / 2;
    return { ...base, thickness: half * 2, start: round(at - half), end: round(at + half), fade: 'none' };
  }
  const lasts = form === 'throughout';
  const b =
    to !== null
      ? axis.at(to + 1)
      : lasts
        ? start + length
        : Math.min(start + length, axis.at(from ?? 0) + TAIL);
  const a = from !== null ? axis.at(from) : lasts ? start : Math.max(start, b - TAIL);
  const open = from === null ? (to === null ? 'both' : 'start') : to === null ? 'end' : null;
  const least = Math.max(0, 14 - (b - a)) / 2;
  const fade: Fade = open ?? (form === 'within' && mark.state === 'happened' ? 'soft' : 'none');
  return { ...base, start: round(a - least), end: round(b + least), fade };
}
