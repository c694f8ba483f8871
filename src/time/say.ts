import { MONTH_NAMES } from '../language/months.ts';

const DIVISIONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'the first quarter of',
  '34': 'the second quarter of',
  '35': 'the third quarter of',
  '36': 'the fourth quarter of',
};

/** An EDTF value in plain English: `2018-01-25` is "25 January 2018", `2018-22` "summer 2018". Unknown forms stay as they are. */
export function sayEdtf(edtf: string): string {
  if (edtf.includes('/')) {
    const [from = '', to = ''] = edtf.split('/');
    if (from === '..' || from === '') return `up to ${sayEdtf(to)}`;
    if (to === '..' || to === '') return `${sayEdtf(from)} or later`;
    return `${sayEdtf(from)} to ${sayEdtf(to)}`;
  }
  const time = /T(\d\d:\d\d)/.exec(edtf)?.[1];
  const match = /^(\d{4}|\d{2,3}X{1,2})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf);
  if (match?.[1] === undefined) return edtf;
  const [, year, part, day] = match;
  if (year.endsWith('XX')) return `the ${ordinal(Number(year.slice(0, 2)) + 1)} century`;
  if (year.endsWith('X')) return `the ${year.slice(0, 3)}0s`;
  if (part === undefined) return year;
  const name = DIVISIONS[part] ?? MONTH_NAMES[Number(part) - 1] ?? part;
  const date = day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
  return time === undefined ? date : `${time} on ${date}`;
}

/** 1 is "1st", 12 "12th", 21 "21st". */
function ordinal(n: number): string {
  const tens = n % 100;
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
