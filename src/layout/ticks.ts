import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3';
import { dateOf, numberOf, type Day } from './days.ts';
import { round } from './round.ts';

/** A line across the lanes, with the unit of time that begins there. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  /** The year (or month) that begins here, where it has not been said yet. */
  readonly head: string | null;
  /** Whether a new year (or month) begins here. */
  readonly major: boolean;
}

interface Unit {
  readonly interval: TimeInterval | null;
  /** About how many days it has. */
  readonly days: number;
  /** How far apart its labels must be. */
  readonly room: number;
  readonly label: (date: Date) => string;
  readonly head: (date: Date) => string | null;
}

/** English, whatever the machine's language: the same folder gives the same bytes everywhere. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const month = (date: Date): string => MONTHS[date.getUTCMonth()]!;
const year = (date: Date): string => String(date.getUTCFullYear());
const inMonth = (date: Date): string => `${month(date)} ${year(date)}`;

const UNITS: readonly Unit[] = [
  { interval: utcDay, days: 1, room: 26, label: (date) => String(date.getUTCDate()), head: inMonth },
  { interval: utcMonday, days: 7, room: 26, label: (date) => String(date.getUTCDate()), head: inMonth },
  ...[1, 2, 3, 6].map((step): Unit => ({
    interval: utcMonth.every(step),
    days: 30.4 * step,
    room: 32,
    label: month,
    head: year,
  })),
  ...[1, 2, 5, 10, 25, 50, 100].map((step): Unit => ({
    interval: utcYear.every(step),
    days: 365.25 * step,
    room: 44,
    label: year,
    head: () => null,
  })),
];

/** Ticks for a stretch of the axis, in the finest unit whose labels have room; at least one. */
export function ticksOf(stretch: { from: Day; to: Day; start: number; end: number }): Tick[] {
  const perDay = (stretch.end - stretch.start) / (stretch.to - stretch.from);
  const [from, to] = [dateOf(stretch.from), dateOf(stretch.to)];
  for (const unit of UNITS) {
    if (unit.interval === null || unit.days * perDay < unit.room) continue;
    const dates = unit.interval.range(unit.interval.ceil(from), to);
    if (dates.length === 0) break;
    let said: string | null = null;
    return dates.map((date, index): Tick => {
      const head = unit.head(date);
      const fresh = head !== null && head !== said;
      said = head;
      const at = stretch.start + (numberOf(date) - stretch.from) * perDay;
      return {
        at: round(at),
        label: unit.label(date),
        head: fresh ? head : null,
        major: fresh && index > 0,
      };
    });
  }
  const middle = (stretch.from + stretch.to) / 2;
  return [{ at: stretch.start, label: year(dateOf(middle)), head: null, major: false }];
}
