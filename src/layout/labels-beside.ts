import type { Chart, DrawnLabel, DrawnMark } from './chart.ts';
import { spread } from './labels.ts';
import { round } from './round.ts';
import { fitText } from './text-width.ts';

/** The height of a label: a date and a line of words. */
export const LABEL_BESIDE = 36;
/** A label further from its mark than this is looked for in vain. */
const FARTHEST = 110;

interface Beside {
  readonly at: number;
  readonly room: number;
  readonly type: number;
  readonly from: number;
  readonly to: number;
}

interface Wish {
  readonly event: string;
  readonly at: number;
  /** Where its leader begins. */
  readonly from: number;
}

/**
 * Labels in a column beside the lanes of a timeline that runs down, each led to from its event. `chosen` are events,
 * the weightiest first: one that would push another too far from its mark is left out.
 */
export function labelsBeside(
  chart: Chart,
  chosen: readonly string[],
  marks: readonly DrawnMark[],
  room: Beside,
): DrawnLabel[] {
  const wishes = kept(
    chosen.flatMap((event) => wishOf(event, marks)),
    room,
  );
  const places = placesOf(wishes, room);
  return wishes.map(({ event, at, from }, index): DrawnLabel => {
    const y = round(places[index]!);
    const label = chart.labels.find((l) => l.event === event)!;
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

function wishOf(event: string, marks: readonly DrawnMark[]): Wish[] {
  const own = marks.filter((mark) => mark.event === event && mark.state !== 'projected');
  const last = own.find((mark) => mark.form === 'point') ?? own[0];
  if (!last) return [];
  const open = last.fade === 'start' || last.fade === 'both';
  return [{ event, at: last.y + (open ? last.height - 3 : last.height / 2), from: last.x + last.width }];
}

/** Those for which there is room near their marks, down the axis. */
function kept(wishes: readonly Wish[], room: Beside): readonly Wish[] {
  let taken: readonly Wish[] = [];
  for (const wish of wishes) {
    const trial = [...taken, wish].sort((a, b) => a.at - b.at || (a.event < b.event ? -1 : 1));
    const places = placesOf(trial, room);
    if (trial.every(({ at }, index) => Math.abs(places[index]! - at) <= FARTHEST)) taken = trial;
  }
  return taken;
}

function placesOf(wishes: readonly Wish[], { from, to }: Beside): number[] {
  return spread(
    wishes.map(({ at }) => at),
    LABEL_BESIDE,
    from,
    to - LABEL_BESIDE / 2,
  );
}
