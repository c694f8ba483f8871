import type { TimePoint } from '../../model/expression.ts';
import { daysBetween } from '../../time/calendar.ts';
import { placePoint } from './place-point.ts';
import type { Setting } from './story.ts';
import type { Way } from './way.ts';

/** How far the day that gives the year may stand before it, in characters, and how far apart the two days may lie. */
const NEAR = 250;
const SEASON = 92;
/** News of the last weeks needs no year, whatever is told beside it. */
const RECENT = 31;

/**
 * "She sailed on 2 February 2018. On 6 February the mate woke": a day told right after another goes on in its year,
 * where the year of writing would put it a year or more later. Its EDTF, or null where nothing says so.
 */
export function yearToldBefore(
  point: TimePoint,
  { lastTold, speech }: Setting,
  way: Way,
  start: number,
): string | null {
  const { known, deictic } = point;
  const isOpen = deictic?.unit === 'year' && deictic.offset === null && known.weekday === undefined;
  if (!isOpen || known.month === undefined || known.day === undefined || way === 'future') return null;
  if (lastTold === null || start - lastTold.end > NEAR) return null;
  const [there, now] = [
    placePoint(point, lastTold.day, 'nearest'),
    speech.last && placePoint(point, speech.last, way),
  ];
  if (there === null || !now || !speech.last || there >= now) return null;
  const apart = Math.abs(daysBetween(lastTold.day, there.slice(0, 10)));
  return apart > SEASON || daysBetween(now.slice(0, 10), speech.last) <= RECENT ? null : there;
}
