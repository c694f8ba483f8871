import type { DrawnThread } from './chart.ts';
import { round } from './round.ts';
import { textWidth } from './text-width.ts';

/** How many threads say what they are about: the weightiest. */
const ASKED = 2;
const GAP = 16;

interface Row {
  readonly from: number;
  readonly to: number;
  readonly type: number;
  /** The line that the questions stand on. */
  readonly y: number;
}

/** In one row over the lanes, what the weightiest threads are about: each whole and over its first knot, or not at all. */
export function askAbove(threads: readonly DrawnThread[], row: Row): DrawnThread[] {
  const taken: { left: number; right: number }[] = [];
  return threads.map((thread, index) => {
    const first = thread.dots[0]!;
    const width = textWidth(thread.text, row.type, true);
    const left = Math.max(row.from, Math.min(first.x - width / 2, row.to - width));
    const right = left + width;
    const free = taken.every((other) => right + GAP < other.left || other.right + GAP < left);
    if (index >= ASKED || right > row.to || !free) return thread;
    taken.push({ left, right });
    return {
      ...thread,
      label: { text: thread.text, x: round(left), y: row.y, leader: `M${first.x} ${row.y + 4}V${first.y}` },
    };
  });
}
