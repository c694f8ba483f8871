import type { ChartThread, DrawnMark, DrawnThread } from './chart.ts';
import { round } from './round.ts';

interface Knot {
  readonly x: number;
  readonly y: number;
  readonly event: string;
}

/**
 * Threads through the middles of their marks, lane by lane. `right`: time runs to the right and lanes lie below
 * one another; `down`: time runs down and lanes stand beside one another. A mark that is not
 * drawn has no knot, and a thread with fewer than two knots is left out.
 */
export function threadAcross(
  threads: readonly ChartThread[],
  marks: readonly DrawnMark[],
  time: 'right' | 'down',
): DrawnThread[] {
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  return threads.flatMap(({ key, marks: keys, text }) => {
    const knots = keys
      .flatMap((name): Knot[] => {
        const mark = byKey.get(name);
        if (!mark) return [];
        return [{ ...knotOf(mark, time), event: mark.event }];
      })
      .sort((a, b) => (time === 'right' ? a.y - b.y || a.x - b.x : a.x - b.x || a.y - b.y));
    const apart = knots.filter(
      (knot, index) => index === 0 || knot.x !== knots[index - 1]!.x || knot.y !== knots[index - 1]!.y,
    );
    if (apart.length < 2) return [];
    const path = apart
      .map((knot, index) => (index === 0 ? `M${knot.x} ${knot.y}` : curve(apart[index - 1]!, knot, time)))
      .join('');
    return [
      {
        key,
        path,
        dots: apart.map(({ x, y }) => ({ x, y })),
        events: [...new Set(apart.map((knot) => knot.event))],
        text,
        label: null,
      },
    ];
  });
}

/** The middle of a mark, or its firm end where the other is open. */
function knotOf(mark: DrawnMark, time: 'right' | 'down'): { x: number; y: number } {
  const along = mark.fade === 'end' ? 0.1 : mark.fade === 'start' ? 0.9 : 0.5;
  const [sx, sy] = time === 'right' ? [along, 0.5] : [0.5, along];
  return { x: round(mark.x + mark.width * sx), y: round(mark.y + mark.height * sy) };
}

/** An S from one knot to the next that leaves and arrives across the lanes. */
function curve(a: Knot, b: Knot, time: 'right' | 'down'): string {
  const [my, mx] = [round((a.y + b.y) / 2), round((a.x + b.x) / 2)];
  return time === 'right'
    ? `C${a.x} ${my} ${b.x} ${my} ${b.x} ${b.y}`
    : `C${mx} ${a.y} ${mx} ${b.y} ${b.x} ${b.y}`;
}
