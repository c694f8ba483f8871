import { HOLIDAYS } from './holidays.ts';

/**
 * The ISO day of a holiday in a year of the Gregorian calendar. Easter by the anonymous algorithm printed by
 * Meeus (Astronomical Algorithms, 1991, chapter 8).
 *
 * @throws RangeError for a name that is not in the table
 */
export function holidayIn(name: string, year: number): string {
  const holiday = HOLIDAYS.get(name);
  if (holiday === undefined) throw new RangeError(`"${name}" is no holiday of the table`);
  switch (holiday.kind) {
    case 'fixed':
      return Temporal.PlainDate.from({ year, month: holiday.month, day: holiday.day }).toString();
    case 'easter':
      return easterSunday(year).add({ days: holiday.offset }).toString();
    case 'nth':
      return nthWeekday(year, holiday.month, holiday.weekday, holiday.nth)
        .add({ days: holiday.plus ?? 0 })
        .toString();
  }
}

function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 });
}

/** The nth (1–5) or last (-1) weekday (1 Monday) of a month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  if (n > 0) return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (n - 1) });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
}
