import { weekdayAt } from './calendar.ts';
import { four, two } from './digits.ts';

const SEASONS: Readonly<Record<string, string>> = { '21': 'SP', '22': 'SU', '23': 'FA', '24': 'WI' };

/**
 * The TIMEX3 value (TimeML 1.2.1) of an EDTF value: seasons `2018-SU`, quarters `2018-Q3`, decades `198`,
 * centuries `18`, weeks `2018-W05`, parts of days `2018-01-25TEV`, years before Christ `BC0480`. Qualifiers are dropped; an interval that is
 * no week or half-year has no TIMEX3 value of its own and stays as it is.
 */
export function timexOf(edtf: string, dayPart?: string): string {
  const plain = edtf.replace(/[~?%]/g, '');
  const interval = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(plain);
  if (interval?.[1] !== undefined && interval[2] !== undefined)
    return weekOf(interval[1], interval[2]) ?? plain;
  const half = /^(\d{4})-(01|07)\/\1-(06|12)$/.exec(plain);
  if (half) return `${half[1]}-H${half[2] === '01' ? 1 : 2}`;
  const division = /^(-?\d{4})-(2[1-4]|3[3-6])$/.exec(plain);
  if (division?.[1] !== undefined && division[2] !== undefined) {
    return `${era(division[1])}-${SEASONS[division[2]] ?? `Q${Number(division[2]) - 32}`}`;
  }
  const loose = /^(-?\d{2,3})X{1,2}$/.exec(plain);
  if (loose?.[1] !== undefined) return loose[1];
  const day = /^(-?\d{4})(.*)$/.exec(plain);
  const value = day?.[1] === undefined ? plain : era(day[1]) + (day[2] ?? '');
  return dayPart !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T${dayPart}` : value;
}

/** EDTF counts years astronomically: 0000 is 1 BC. */
function era(year: string): string {
  const n = Number(year);
  return n > 0 ? year : `BC${four(1 - n)}`;
}

function weekOf(from: string, to: string): string | null {
  const start = Temporal.PlainDate.from(from);
  const days = start.until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
  const weekend = days === 1 && weekdayAt(from) === 6;
  if (!weekend && !(days === 6 && weekdayAt(from) === 1)) return null;
  const week = `${start.yearOfWeek ?? start.year}-W${two(start.weekOfYear ?? 1)}`;
  return weekend ? `${week}-WE` : week;
}
