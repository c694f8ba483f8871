import { four, two } from './digits.ts';

/** First and last day (ISO) that an EDTF value can mean; null is an open or unknown end. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

const OPEN: Bounds = { earliest: null, latest: null };

/**
 * Day bounds of an EDTF level 0–2 value, qualifiers (`~ ? %`) aside. Seasons are the meteorological ones of
 * the northern hemisphere (summer is June to August); 33–36 are quarters; an empty or `..` end is open, and so is
 * any year before Christ.
 * Our own, because the package `edtf` takes seasons for quarters and reads an unknown end as 1970.
 *
 * @throws RangeError for a value that is no EDTF of these forms
 */
export function boundsOf(edtf: string): Bounds {
  if (edtf.includes('/')) {
    const [from = '', to = ''] = edtf.split('/');
    return {
      earliest: from === '' || from === '..' ? null : boundsOf(from).earliest,
      latest: to === '' || to === '..' ? null : boundsOf(to).latest,
    };
  }
  const set = /^[[{]/.test(edtf) ? /^[[{](.*)[\]}]$/.exec(edtf) : null;
  if (set?.[1] !== undefined) return spanOfSet(set[1]);
  const plain = /[~?%T]/.test(edtf) ? edtf.replace(/[~?%]/g, '').replace(/T.*$/, '') : edtf;
  const match = /^(-?\d{1,4}X{0,4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(plain);
  if (match?.[1]?.replace('-', '').length !== 4) {
    throw new RangeError(`"${edtf}" is no EDTF value that is understood here`);
  }
  const [, year = '', month, day] = match;
  // Days are counted and put beside each other as ISO writes them, which is of no use before Christ.
  if (year.startsWith('-')) return OPEN;
  if (month === undefined || month === 'XX' || year.includes('X')) {
    return { earliest: `${year.replaceAll('X', '0')}-01-01`, latest: `${year.replaceAll('X', '9')}-12-31` };
  }
  const part = Number(month);
  if (part >= 21 && part <= 24) return months(year, 3 * (part - 21) + 3, 3);
  if (part >= 33 && part <= 36) return months(year, 3 * (part - 33) + 1, 3);
  if (part < 1 || part > 12) throw new RangeError(`"${edtf}" has no such month`);
  if (day === undefined || day === 'XX') return months(year, part, 1);
  if (Number(day) < 1 || Number(day) > daysInMonth(Number(year), part))
    throw new RangeError(`"${edtf}" is no day`);
  const exact = `${year}-${month}-${day}`;
  return { earliest: exact, latest: exact };
}

/** Whether two stretches share a day; open ends reach any day. */
export function boundsMeet(a: Bounds, b: Bounds): boolean {
  return notAfter(a.earliest, b.latest) && notAfter(b.earliest, a.latest);
}

/** Whether `inner` lies inside `outer`. */
export function boundsContain(outer: Bounds, inner: Bounds): boolean {
  const startsIn = outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest);
  const endsIn = outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest);
  return startsIn && endsIn;
}

function notAfter(a: string | null, b: string | null): boolean {
  return a === null || b === null || a <= b;
}

/** From the first day of a month to the last day of the month `count` months on. */
function months(year: string, month: number, count: number): Bounds {
  const index = month - 1 + count - 1;
  const endYear = Number(year) + Math.floor(index / 12);
  const endMonth = (index % 12) + 1;
  return {
    earliest: `${year}-${two(month)}-01`,
    latest: `${four(endYear)}-${two(endMonth)}-${two(daysInMonth(endYear, endMonth))}`,
  };
}

/** Days of a month of the proleptic Gregorian calendar, as ISO 8601 has it. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `[a..b]`, `[a,b]`: from the first to the last member. */
function spanOfSet(inside: string): Bounds {
  const [first = '', ...rest] = inside.split(/,|\.\./);
  const last = rest.at(-1) ?? first;
  if (first === '' && last === '') return OPEN;
  return {
    earliest: first === '' ? null : boundsOf(first.trim()).earliest,
    latest: last === '' ? null : boundsOf(last.trim()).latest,
  };
}
