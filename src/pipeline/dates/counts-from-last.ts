import type { TimePoint } from '../../model/expression.ts';
import { daysBetween, moved, weekdayAt } from '../../time/calendar.ts';
import { isHourAlone } from './hour-alone.ts';
import { weekdayFrom } from './place-weekday.ts';
import { SAID } from './said.ts';
import type { Way } from './way.ts';
import type { Mentioned, Setting } from './story.ts';

/** How far a day without its month may stand from the date that names it, in characters. */
const NEAR = 250;
/** The same for a weekday that goes on from a day. */
const NEAR_WEEK = 600;

/** The same for a day that was told before the month that it lies in. */
const FAR = 1500;

/** Of years less far back a sentence tells without staying in them: "raised in 2018, and on 30 March they decided …". */
const LONG_AGO = 10;

/** In a text without a date of its own the date last mentioned takes its place. */
export function countsFromLast(
  { deictic, known }: TimePoint,
  { last, lastDay, speech, sentence }: Setting,
  way: Way,
  start: number,
): boolean {
  if (last === null || deictic === null) return false;
  if (deictic.from === 'narrative' && deictic.unit === 'weekday' && deictic.offset === null)
    return isTheWeekdayAfter(known.weekday, lastDay ?? last, speech.last, way, start);
  if (deictic.from === 'narrative') return true;
  if (deictic.offset !== null) return false;
  const goesOn =
    deictic.unit === 'weekday' && way === 'past' && start - last.end < NEAR && last.sentence !== sentence?.id;
  if (goesOn && isTheMorrow(known.weekday, last, speech.last, sentence?.text ?? '')) return true;
  if (speech.edtf === null) return true;
  // "On 12 June …. The levee went on the 14th": the month is the one just told of.
  if (deictic.unit === 'month' && known.day !== undefined && known.weekday === undefined)
    return (
      start - last.end < NEAR &&
      /^\d{4}-\d\d(?:-\d\d)?(?:T|$|\/)/.test(last.edtf) &&
      way !== 'nearest' &&
      (way === 'future') === last.day > (speech.last ?? '')
    );
  // "In 1984 the shop opened; by March it was full": the year stands in the same sentence.
  const yearOpen = deictic.unit === 'year' || deictic.unit === 'season' || deictic.unit === 'holiday';
  if (!yearOpen || known.weekday !== undefined || !last.stated || last.sentence !== sentence?.id)
    return false;
  const [told, now] = [Number(last.edtf.slice(0, 4)), Number(speech.edtf.slice(0, 4))];
  return way === 'future' ? told > now : now - told >= LONG_AGO;
}

/** "On the Monday she was told": the one after the day just told, where that does not lie ahead of what is told as past. */
function isTheWeekdayAfter(
  weekday: number | undefined,
  last: Mentioned,
  now: string | null,
  way: Way,
  start: number,
): boolean {
  if (weekday === undefined || start - last.end > NEAR_WEEK || !/^\d{4}-\d\d-\d\d/.test(last.edtf))
    return false;
  return way !== 'past' || now === null || weekdayFrom(weekday, 'weekday', null, last.day, 'future') <= now;
}

/** How far back a day is told that the news of this week no longer follows. */
const PAST_NEWS = 8;

/**
 * "It rained on 14 June. By Sunday …": in a sentence of its own, the day after one that was told and lies further back than news does, where the
 * sentence does not say when somebody spoke.
 */
function isTheMorrow(
  weekday: number | undefined,
  { edtf, day }: Mentioned,
  now: string | null,
  sentence: string,
): boolean {
  if (weekday === undefined || now === null || !/^\d{4}-\d\d-\d\d(?:T[\d:]+)?$/.test(edtf)) return false;
  return (
    daysBetween(day, now) >= PAST_NEWS && weekdayAt(moved(day, 'day', 1)) === weekday && !SAID.test(sentence)
  );
}

/** Within a year that was mentioned a month is that year's, and within a month a day that month's; after a day it is the nearest. */
export function narrativeWay(edtf: string, { known, deictic }: TimePoint): Way {
  if (deictic?.unit === 'weekday' && deictic.offset === null) return 'future';
  const inMonth = known.day !== undefined && deictic?.unit === 'month' && /^\d{4}-\d\d$/.test(edtf);
  return inMonth || /^\d{4}$/.test(edtf) ? 'future' : 'nearest';
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

/**
 * What days are counted from: the date last mentioned, or, where that is no day, the day told in the same sentence. "On
 * 14 October it advised to wait until January. Two days later …".
 */
export function dayToCountFrom(
  point: TimePoint,
  last: Mentioned | null,
  { lastDay }: Setting,
  start: number,
): Mentioned | null {
  const { unit = 'day', offset = 0 } = point.deictic ?? {};
  if (last === null || lastDay === null || !finerThan(unit, last.edtf)) return last;
  if (offset === null) return lastDay;
  // "On 8 October it burned. The smell has hung there since October. That day …": of the day in the month spoken of since.
  if (offset === 0 && !isHourAlone(point) && start - lastDay.end < FAR && lastDay.day.startsWith(last.edtf))
    return lastDay;
  return lastDay.sentence !== null && lastDay.sentence === last.sentence ? lastDay : last;
}
