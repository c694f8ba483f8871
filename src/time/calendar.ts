import { boundsOf } from './bounds.ts';
import { four, two } from './digits.ts';

/** A unit that the calendar itself has. */
export type CalendarUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/**
 * EDTF of the unit that holds a day, counted on by `offset` units: the month before 2018-01-25 is 2017-12, the
 * week after it `2018-01-29/2018-02-04` (weeks run Monday to Sunday, ISO 8601; a weekend is its last two days).
 *
 * @param day ISO day
 */
export function unitAt(day: string, unit: CalendarUnit, offset: number): string {
  const date = Temporal.PlainDate.from(day);
  switch (unit) {
    case 'day':
      return date.add({ days: offset }).toString();
    case 'week': {
      const monday = date.subtract({ days: date.dayOfWeek - 1 }).add({ weeks: offset });
      return `${monday.toString()}/${monday.add({ days: 6 }).toString()}`;
    }
    case 'weekend': {
      const saturday = date.subtract({ days: date.dayOfWeek - 6 }).add({ weeks: offset });
      return `${saturday.toString()}/${saturday.add({ days: 1 }).toString()}`;
    }
    case 'month':
      return date.with({ day: 1 }).add({ months: offset }).toString().slice(0, -3);
    case 'quarter': {
      const moved = date.with({ day: 1 }).add({ months: 3 * offset });
      return `${four(moved.year)}-${33 + Math.floor((moved.month - 1) / 3)}`;
    }
    case 'year':
      return four(date.year + offset);
    case 'decade':
      return `${four(date.year + 10 * offset).slice(0, -1)}X`;
    case 'century':
      return `${four(date.year + 100 * offset).slice(0, -2)}XX`;
  }
}

/** A day moved by whole units; where the month is too short, to its last day (the corresponding-date rule). */
export function moved(day: string, unit: 'day' | 'week' | 'month' | 'year', count: number): string {
  const key = ({ day: 'days', week: 'weeks', month: 'months', year: 'years' } as const)[unit];
  return Temporal.PlainDate.from(day)
    .add({ [key]: count })
    .toString();
}

/** The seven days that begin (`from`) or end (`to`) with a day, or the week from Monday to Sunday that holds it (`around`), or the one before or after. */
export function weekBeside(day: string, way: 'from' | 'to' | 'before' | 'after' | 'around'): string {
  if (way === 'around') return unitAt(day, 'week', 0);
  if (way === 'before' || way === 'after') return unitAt(day, 'week', way === 'before' ? -1 : 1);
  return way === 'from' ? `${day}/${moved(day, 'day', 6)}` : `${moved(day, 'day', -6)}/${day}`;
}

/** The days off that a holiday makes with the weekend beside it: a Monday's begin on Saturday, a Friday's or Sunday's hold both; a day in midweek stays alone. */
export function weekendBeside(day: string): string {
  const weekday = weekdayAt(day);
  if (weekday === 1) return `${moved(day, 'day', -2)}/${day}`;
  if (weekday === 7) return `${moved(day, 'day', -1)}/${day}`;
  if (weekday === 5) return `${day}/${moved(day, 'day', 2)}`;
  return weekday === 6 ? `${day}/${moved(day, 'day', 1)}` : day;
}

/** The month in which the day before or after a day lies: "just after Easter". */
export function monthBeside(day: string, way: 'before' | 'after'): string {
  return moved(day, 'day', way === 'before' ? -1 : 1).slice(0, 7);
}

/** The first so many months of a year, or, negative, the last, in EDTF. */
export function monthsOfYear(year: number, count: number): string {
  const month = (n: number): string => `${four(year)}-${two(n)}`;
  return count > 0 ? `${month(1)}/${month(count)}` : `${month(13 + count)}/${month(12)}`;
}

/** The twelve months up to and with a month or a day, in EDTF; null for other values. */
export function yearUpTo(edtf: string): string | null {
  if (/^\d{4}-\d\d$/.test(edtf))
    return `${Temporal.PlainYearMonth.from(edtf).subtract({ months: 11 }).toString()}/${edtf}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf)) return null;
  return `${Temporal.PlainDate.from(edtf).subtract({ years: 1 }).add({ days: 1 }).toString()}/${edtf}`;
}

/** 1 Monday … 7 Sunday. */
export function weekdayAt(day: string): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** Of EDTF candidates in order of time: the last that has begun by `day`, the first that has not ended, or the nearest. */
export function pick(
  candidates: readonly string[],
  day: string,
  way: 'past' | 'future' | 'nearest',
): string | null {
  const spans = candidates.map((edtf) => ({ edtf, ...boundsOf(edtf) }));
  if (way === 'past') return spans.findLast((s) => s.earliest !== null && s.earliest <= day)?.edtf ?? null;
  if (way === 'future') return spans.find((s) => s.latest !== null && s.latest >= day)?.edtf ?? null;
  let best: { edtf: string; far: number } | null = null;
  for (const { edtf, earliest, latest } of spans) {
    if (earliest === null || latest === null) continue;
    const far = earliest > day ? daysBetween(day, earliest) : latest < day ? daysBetween(latest, day) : 0;
    if (best === null || far < best.far) best = { edtf, far };
  }
  return best?.edtf ?? null;
}
