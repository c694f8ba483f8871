import type { Chart, DrawnLabel, DrawnMark } from './chart.ts';
import { placeLabels, type PlacedLabel } from './labels.ts';
import type { PlannedMark } from './plan.ts';
import { round } from './round.ts';
import { fitText, textWidth } from './text-width.ts';

const ROW = 18;

/** A label that has room for more words than this tells more than a label should. */
const WIDEST = 400;
/** The words of a label at first: more where there is room, fewer where the edge is near. */
const WORDS = { usual: 210, least: 96 };

const GAP = 7;

interface Below {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly type: number;
  readonly at: number;
}

interface Wish {
  readonly key: string;
  readonly at: number;
  readonly weight: number;
  /** Where its leader begins. */
  readonly top: number;
  readonly date: string;
  readonly text: string;
}

/** Labels in rows under the lanes, each hung on its event by a leader; those without room are left out. */
export function labelsBelow(
  chart: Chart,
  planned: readonly PlannedMark[],
  marks: readonly DrawnMark[],
  room: Below,
): DrawnLabel[] {
  const wishes = wishesOf(chart, planned, marks, room);
  const placed = placeLabels(
    wishes.map(({ key, at, weight, date, text }) => {
      const dated = textWidth(date, room.type, true) + 5;
      const words = textWidth(fitText(text, WORDS.usual, room.type), room.type);
      return { key, at, weight, width: dated + words, least: dated + Math.min(words, WORDS.least) };
    }),
    { from: room.from, to: room.to, rows: room.rows, gap: GAP },
  );
  return placed.map((label) =>
    draw(
      label,
      wishes.find((wish) => wish.key === label.key)!,
      placed,
      room,
    ),
  );
}

function wishesOf(
  chart: Chart,
  planned: readonly PlannedMark[],
  marks: readonly DrawnMark[],
  room: Below,
): Wish[] {
  return chart.labels.flatMap(({ event, date, text, weight }) => {
    const own = marks.filter((mark) => mark.event === event && mark.state !== 'projected');
    const [first] = [...own].sort((a, b) => a.y - b.y);
    if (!first) return [];
    const firm = own.find((mark) => mark.form === 'point') ?? first;
    const plan = planned.find((mark) => mark.key === firm.key)!;
    const open = plan.fade === 'start' || plan.fade === 'both';
    const at = round(
      open ? plan.end - 2 : (Math.max(plan.start, room.from) + Math.min(plan.end, room.to)) / 2,
    );
    return [{ key: event, at, weight, top: firm.y + firm.height, date, text }];
  });
}

function draw(label: PlacedLabel, wish: Wish, all: readonly PlacedLabel[], room: Below): DrawnLabel {
  const y = room.at + 16 + label.row * ROW;
  const spare = label.side === 'right' ? roomAfter(label, all, room.to) - label.left - label.width : 0;
  const dated = textWidth(wish.date, room.type, true) + 5;
  const words = Math.min(label.width + Math.max(0, spare), WIDEST) - dated;
  return {
    event: label.key,
    date: wish.date,
    text: fitText(wish.text, words + 0.5, room.type),
    x: round(label.side === 'right' ? label.left : label.left + label.width),
    y,
    anchor: label.side === 'right' ? 'start' : 'end',
    leader: `M${label.at} ${round(wish.top)}V${y}`,
  };
}

/** How far to the right a label may run: to the next of its row, or to the leader of one that hangs deeper. */
function roomAfter(label: PlacedLabel, all: readonly PlacedLabel[], to: number): number {
  const stops = all
    .filter((other) => other !== label && other.row >= label.row)
    .map((other) => (other.row === label.row ? other.left : other.at))
    .filter((stop) => stop > label.left);
  return Math.min(to, ...stops.map((stop) => stop - GAP));
}
