import type { TimePoint } from '../../model/expression.ts';
import type { Way } from './way.ts';
import type { Setting } from './story.ts';

/** In a text without a date of its own the date last mentioned takes its place. */
export function countsFromLast(
  { deictic, known }: TimePoint,
  { last, speech, sentence }: Setting,
  way: Way,
): boolean {
  if (last === null || deictic === null) return false;
  if (deictic.from === 'narrative') return true;
  if (deictic.offset !== null) return false;
  if (speech.edtf === null) return true;
  // "In 1984 the shop opened; by March it was full": the year stands in the same sentence.
  const yearOpen = deictic.unit === 'year' || deictic.unit === 'season' || deictic.unit === 'holiday';
  if (!yearOpen || known.weekday !== undefined || !last.stated || last.sentence !== sentence?.id)
    return false;
  const [told, now] = [last.edtf.slice(0, 4), speech.edtf.slice(0, 4)];
  return way === 'future' ? told > now : told < now;
}

/** Within a year that was mentioned a month is that year's; after a day it is the nearest. */
export function narrativeWay(edtf: string): Way {
  return /^\d{4}$/.test(edtf) ? 'future' : 'nearest';
}

const FINENESS: Readonly<Record<string, number>> = {
  day: 10,
  weekday: 10,
  hour: 10,
  week: 10,
  weekend: 10,
  month: 7,
  quarter: 7,
  year: 4,
};

/** "the next day" after "in March 1941" is no day that could be named. */
export function finerThan(unit: string, edtf: string): boolean {
  const [first = ''] = edtf.split('/');
  const depth = first.replace(/T.*$/, '').replace(/[~?%]/g, '').length;
  return (FINENESS[unit] ?? 0) > depth;
}
