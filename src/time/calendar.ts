import { boundsOf } from './bounds.ts';

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
      return `${yearOf(moved.year)}-${33 + Math.floor((moved.month - 1) / 3)}`;
    }
    case 'year':
      return yearOf(date.year + offset);
    case 'decade':
      return `${yearOf(date.year + 10 * offset).slice(0, -1)}X`;
    case 'century':
      return `${yearOf(date.year + 100 * offset).slice(0, -2)}XX`;
  }
}

/** A day moved by whole units; where the month is too short, to its last day (the corresponding-date rule). */
export function moved(day: string, unit: 'day' | 'week' | 'month' | 'year', count: number): string {
  const key = ({ day: 'days', week: 'weeks', month: 'months', year: 'years' } as const)[unit];
  return Temporal.PlainDate.from(day)
    .add({ [key]: count })
    .toString();
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

function yearOf(year: number): string {
  return String(year).padStart(4, '0');
}
