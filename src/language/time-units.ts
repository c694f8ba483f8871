import type { Deictic } from '../model/expression.ts';

/** A unit of time as people count it. */
export type TimeUnit = Exclude<Deictic['unit'], 'season' | 'weekday' | 'holiday'>;

interface UnitEntry {
  readonly unit: TimeUnit;
  /** How many of the unit one of the word is: a fortnight is two weeks. */
  readonly times: number;
}

/** Words for units of time, singular and plural, lower case. */
export const TIME_UNITS: ReadonlyMap<string, UnitEntry> = new Map(
  Object.entries({
    second: ['second', 1],
    minute: ['minute', 1],
    min: ['minute', 1],
    hour: ['hour', 1],
    day: ['day', 1],
    night: ['day', 1],
    weekend: ['weekend', 1],
    week: ['week', 1],
    fortnight: ['week', 2],
    month: ['month', 1],
    quarter: ['quarter', 1],
    year: ['year', 1],
    yr: ['year', 1],
    decade: ['decade', 1],
    century: ['century', 1],
    centurie: ['century', 1],
  } satisfies Record<string, [TimeUnit, number]>).flatMap(([word, [unit, times]]): [string, UnitEntry][] => [
    [word, { unit, times }],
    [`${word}s`, { unit, times }],
  ]),
);

/**
 * The ISO 8601 duration of an amount of a unit, written in the unit of the words as TIMEX3 asks: "18 months"
 * is P18M, "some weeks" PXW (an amount of null). Counted decades and centuries are written in years, ISO 8601 has no other
 * way: "a decade" is P10Y, "half a century" P50Y.
 */
export function isoDuration(amount: number | null, unit: TimeUnit): string {
  const n = amount === null ? 'X' : String(amount);
  switch (unit) {
    case 'second':
      return `PT${n}S`;
    case 'minute':
      return `PT${n}M`;
    case 'hour':
      return `PT${n}H`;
    case 'day':
      return `P${n}D`;
    case 'weekend':
      return `P${n}WE`;
    case 'week':
      return `P${n}W`;
    case 'month':
      return `P${n}M`;
    case 'quarter':
      return amount === null ? 'PXQ' : `P${3 * amount}M`;
    case 'year':
      return `P${n}Y`;
    case 'decade':
      return amount === null ? 'PXDE' : `P${10 * amount}Y`;
    case 'century':
      return amount === null ? 'PXCE' : `P${100 * amount}Y`;
  }
}
