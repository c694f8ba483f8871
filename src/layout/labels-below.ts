import { round } from './axis.ts';
import type { Chart, DrawnLabel, DrawnMark } from './chart.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import type { PlannedMark } from './plan.ts';
import { fitText, textWidth } from './text-width.ts';

const ROW = 18;

/** A label that has room for more words than this tells more than a label should. */
const WIDEST = 400;

interface Below {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly type: number;
  readonly at: number;
}

/** Labels in rows under the lanes, each hung on its event by a leader; those without room are left out. */
export function labelsBelow(
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
