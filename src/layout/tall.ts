import type { Chart, DrawnMark } from './chart.ts';
import { LABEL_BESIDE, labelsBeside } from './labels-beside.ts';
import { firstTrack, laneSize, planChart, tracksIn } from './plan.ts';
import { round } from './round.ts';
import { threadAcross } from './threads.ts';
import { shadeOf, type DrawnLane, type Timeline } from './timeline.ts';

interface TallOptions {
  readonly width: number;
  /** Room for the axis's labels, left of the lanes. */
  readonly axis: number;
  readonly type: number;
  readonly labels: number;
}

const HEAD = 34;

/** A timeline for a phone: time runs down, a column a source, labels beside it. Null where nothing has a date. */
export function tallTimeline(chart: Chart, options: TallOptions): Timeline | null {
  const { width, type } = options;
  const chosen = [...chart.labels]
    .sort((a, b) => b.weight - a.weight || (a.event < b.event ? -1 : 1))
    .slice(0, options.labels)
    .map((label) => label.event);
  const length = Math.max(360, Math.min(820, chosen.length * LABEL_BESIDE * 1.12));
  // Half the width is left for the labels.
  const plan = planChart(chart, { start: HEAD, length, label: 24 }, tracksIn(170 / chart.lanes.length));
  if (plan === null) return null;
  const least = chart.lanes.length > 8 ? 12 : 24;
  const share = (width - options.axis - 8) / chart.lanes.length;
  let at = options.axis;
  const lanes = chart.lanes.map(({ appeared }, index): DrawnLane => {
    const wished = laneSize(plan.depth[index]!, least) - (plan.depth[index]! > 1 ? 4 : 0);
    const size = round(Math.min(wished, share));
    const start = at;
    at = round(at + size);
    return {
      start,
      size,
      centre: round(start + firstTrack(size, plan.depth[index]!)),
      shade: shadeOf(appeared, plan.axis, HEAD + length),
    };
  });
  const marks = plan.marks.map((mark): DrawnMark => {
    const { key, event, lane, form, state, fade } = mark;
    const x = round(lanes[lane]!.centre + mark.off - mark.thickness / 2);
    return {
      key,
      event,
      lane,
      form,
      state,
      fade,
      x,
      y: mark.start,
      width: mark.thickness,
      height: round(mark.end - mark.start),
    };
  });
  const room = width - at - 14;
  const labels =
    room < 70
      ? []
      : labelsBeside(chart, chosen, marks, { at, room, type, from: HEAD + 8, to: HEAD + length + 12 });
  return {
    width,
    height: Math.ceil(HEAD + length + 20),
    axis: plan.axis,
    top: options.axis,
    bottom: at,
    lanes,
    marks,
    threads: threadAcross(chart.threads, marks, 'down'),
    labels,
  };
}
