import type { Chart, DrawnLabel, DrawnMark } from './chart.ts';
import { spread } from './labels.ts';
import { firstTrack, laneSize, planChart, tracksIn } from './plan.ts';
import { round } from './round.ts';
import { fitText } from './text-width.ts';
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
const LABEL = 36;

/** A timeline for a phone: time runs down, a column a source, labels beside it. Null where nothing has a date. */
export function tallTimeline(chart: Chart, options: TallOptions): Timeline | null {
  const { width, type } = options;
  const chosen = [...chart.labels]
    .sort((a, b) => b.weight - a.weight || (a.event < b.event ? -1 : 1))
    .slice(0, options.labels)
    .map((label) => label.event);
  const length = Math.max(360, Math.min(820, chosen.length * LABEL * 1.12));
  // Half the width is left for the labels.
  const plan = planChart(chart, HEAD, length, tracksIn(170 / chart.lanes.length));
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

interface Beside {
  readonly at: number;
  readonly room: number;
  readonly type: number;
  readonly from: number;
  readonly to: number;
}

function labelsBeside(
  chart: Chart,
  chosen: readonly string[],
  marks: readonly DrawnMark[],
  room: Beside,
): DrawnLabel[] {
  const wishes = chosen
    .flatMap((event) => {
      const own = marks.filter((mark) => mark.event === event && mark.state !== 'projected');
      const last = own.find((mark) => mark.form === 'point') ?? own[0];
      if (!last) return [];
      const at =
        last.fade === 'start' || last.fade === 'both' ? last.y + last.height - 3 : last.y + last.height / 2;
      return [
        { event, at, from: last.x + last.width, label: chart.labels.find((label) => label.event === event)! },
      ];
    })
    .sort((a, b) => a.at - b.at || (a.event < b.event ? -1 : 1));
  const places = spread(
    wishes.map(({ at }) => at),
    LABEL,
    room.from,
    room.to - LABEL / 2,
  );
  return wishes.map(({ event, at, from, label }, index): DrawnLabel => {
    const y = round(places[index]!);
    return {
      event,
      date: label.date,
      text: fitText(label.text, room.room, room.type),
      x: room.at + 14,
      y,
      anchor: 'start',
      leader: `M${round(from)} ${round(at)}H${round(room.at)}L${room.at + 10} ${y - 4}`,
    };
  });
}
