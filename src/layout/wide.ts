import type { Chart, DrawnMark } from './chart.ts';
import { labelsBelow } from './labels-below.ts';
import { firstTrack, laneSize, planChart, tracksIn } from './plan.ts';
import { askAbove } from './questions.ts';
import { round } from './round.ts';
import { threadAcross } from './threads.ts';
import { shadeOf, type DrawnLane, type Timeline } from './timeline.ts';

interface WideOptions {
  readonly width: number;
  /** Room for the lanes' names. */
  readonly names: number;
  readonly rows: number;
  /** Size of the labels' type. */
  readonly type: number;
}

const HEAD = 44;
/** The row of questions over the lanes. */
const ASKS = 18;

/** More than this the lanes together should not take, so that the whole is seen on one screen. */
const TALLEST = 620;
const LANE = { least: 18, most: 36 };

/** A timeline with time running to the right and a lane a source; null where nothing has a date. */
export function wideTimeline(chart: Chart, options: WideOptions): Timeline | null {
  const { width, names, rows, type } = options;
  const share = TALLEST / chart.lanes.length;
  const plan = planChart(chart, { start: names, length: width - names - 8, label: 40 }, tracksIn(share));
  if (plan === null) return null;
  const least = Math.max(LANE.least, Math.min(LANE.most, share));
  const asks = chart.threads.length > 0 ? ASKS : 0;
  let at = HEAD + asks;
  const lanes = chart.lanes.map(({ appeared }, index): DrawnLane => {
    const size = laneSize(plan.depth[index]!, least);
    const start = at;
    at += size;
    return {
      start,
      size,
      centre: round(start + firstTrack(size, plan.depth[index]!)),
      shade: shadeOf(appeared, plan.axis, width - 8),
    };
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
  const threads = threadAcross(chart.threads, marks, 'right');
  return {
    width,
    height: Math.ceil(used + 12),
    axis: plan.axis,
    top: HEAD,
    bottom: at,
    lanes,
    marks,
    threads: askAbove(threads, { from: names, to: width, type, y: HEAD + 9 }),
    labels,
  };
}
