import { moved } from '../../time/calendar.ts';
import type { Known } from './propagate.ts';

/** How far before the first and after the last stated day of the folder a day of writing is looked for. */
const [EARLIER, LATER] = [45, 120];

/**
 * From when to when a day of writing is looked for: within the bounds, and near the folder's own days where the bounds leave
 * that open or only say that it is not of another age; undefined where neither gives an end.
 */
export function stretch(
  days: readonly string[],
  known: Known | undefined,
): readonly [string | undefined, string | undefined] {
  const [from, to] = [known?.from?.day, known?.to?.day];
  const first = days[0] && moved(days[0], 'day', -EARLIER);
  const last = days.at(-1);
  const aged =
    from === undefined || (first !== undefined && from < first && (to === undefined || first <= to));
  const start = aged ? first : from;
  if (to !== undefined || start === undefined || last === undefined) return [start, to];
  return [start, moved(start > last ? start : last, 'day', LATER)];
}
