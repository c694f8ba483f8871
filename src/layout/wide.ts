import type { Axis } from './axis.ts';
import { round } from './axis.ts';
import type { Chart, DrawnLabel, DrawnMark, DrawnThread } from './chart.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import { laneSize, planChart, type PlannedMark } from './plan.ts';
import { fitText, textWidth } from './text-width.ts';
import { threadAcross } from './threads.ts';

export interface DrawnLane {
  /** Where its marks begin across the axis, and how much room it takes. */
  readonly start: number;
  readonly size: number;
  /** The line that its single points stand on. */
  readonly centre: number;
  readonly shade: {
    readonly start: number;
    readonly end: number;
    readonly open: boolean;
    readonly day: boolean;
  } | null;
}

export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly axis: Axis;
  /** Where the lanes begin and end across the axis. */
  readonly top: number;
  readonly bottom: number;
  readonly lanes: readonly DrawnLane[];
  readonly marks: readonly DrawnMark[];
  readonly threads: readonly DrawnThread[];
  readonly labels: readonly DrawnLabel[];
}

export interface WideOptions {
  readonly width: number;
  /** Room for the lanes' names. */
  readonly names: number;
  readonly rows: number;
  /** Size of the labels' type. */
  readonly type: number;
}

const HEAD = 44;
const ROW = 18;

/** A label that has room for more words than this tells more than a label should. */
const WIDEST = 400;

/** A timeline with time running to the right and a lane a source; null where nothing has a date. */
export function wideTimeline(chart: Chart, options: WideOptions): Timeline | null {
  const { width, names, rows, type } = options;
  const plan = planChart(chart, names, width - names - 8);
  if (plan === null) return null;
  const least = chart.lanes.length > 12 ? 24 : 36;
  let at = HEAD;
  const lanes = chart.lanes.map(({ appeared }, index): DrawnLane => {
    const size = laneSize(plan.depth[index]!, least);
    const start = at;
    at += size;
    const one = (size - (plan.depth[index]! - 1) * 13) / 2;
    return { start, size, centre: round(start + one), shade: shadeOf(appeared, plan.axis, width - 8) };
  });
  const marks = plan.marks.map((mark): DrawnMark => {
    const { key, event, lane, form, state, fade } = mark;
    const y = round(lanes[lane]!.centre + mark.off - mark.thickness / 2);
    return {
      key,
      event,
      lane,
      form,
      state,
      fade,
      x: mark.start,
      y,
      width: round(mark.end - mark.start),
      height: mark.thickness,
    };
  });
  const labels = labelsBelow(chart, plan.marks, marks, { from: names, to: width, rows, type, at });
  const used = labels.reduce((most, label) => Math.max(most, label.y), at);
  return {
    width,
    height: Math.ceil(used + 12),
    axis: plan.axis,
    top: HEAD,
    bottom: at,
    lanes,
    marks,
    threads: threadAcross(chart.threads, marks, 'right'),
    labels,
  };
}

export function shadeOf(
  appeared: Chart['lanes'][number]['appeared'],
  axis: Axis,
  end: number,
): DrawnLane['shade'] {
  if (appeared?.from == null) return null;
  const day = appeared.from === appeared.to;
  const start = axis.at(appeared.from);
  return { start, end: appeared.to === null ? end : axis.at(appeared.to), open: appeared.to === null, day };
}

interface Below {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly type: number;
  readonly at: number;
}

function labelsBelow(
  chart: Chart,
  planned: readonly PlannedMark[],
  marks: readonly DrawnMark[],
  room: Below,
): DrawnLabel[] {
  const wishes = chart.labels.flatMap((label) => {
    const own = marks.filter((mark) => mark.event === label.event && mark.state !== 'projected');
    const [first] = [...own].sort((a, b) => a.y - b.y);
    if (!first) return [];
    const firm = own.find((mark) => mark.form === 'point') ?? first;
    const plan = planned.find((mark) => mark.key === firm.key)!;
    const open = plan.fade === 'start' || plan.fade === 'both';
    const at = round(
      open ? plan.end - 2 : (Math.max(plan.start, room.from) + Math.min(plan.end, room.to)) / 2,
    );
    const text = fitText(label.text, 210, room.type);
    const width = textWidth(label.date, room.type, true) + 5 + textWidth(text, room.type);
    return [{ key: label.event, at, width, weight: label.weight, label, text, top: firm.y + firm.height }];
  });
  const gap = 7;
  const all = placeLabels(wishes, { from: room.from, to: room.to, rows: room.rows, gap });
  return all.map((placed): DrawnLabel => {
    const wish = wishes.find((entry) => entry.key === placed.key)!;
    const y = room.at + 16 + placed.row * ROW;
    const spare =
      placed.side === 'right' ? roomAfter(placed, all, room.to, gap) - placed.left - wish.width : 0;
    const told = textWidth(wish.text, room.type);
    return {
      event: placed.key,
      date: wish.label.date,
      text: spare > 0 ? fitText(wish.label.text, Math.min(told + spare, WIDEST), room.type) : wish.text,
      x: round(placed.side === 'right' ? placed.left : placed.left + wish.width),
      y,
      anchor: placed.side === 'right' ? 'start' : 'end',
      leader: `M${placed.at} ${round(wish.top)}V${y}`,
    };
  });
}

/** How far to the right a label may run: to the next of its row, or to the leader of one that hangs deeper. */
function roomAfter(label: PlacedLabel, all: readonly PlacedLabel[], to: number, gap: number): number {
  const stops = all
    .filter((other) => other !== label && other.row >= label.row)
    .map((other) => (other.row === label.row ? other.left : other.at))
    .filter((stop) => stop > label.left);
  return Math.min(to, ...stops.map((stop) => stop - gap));
}
