import type { TimePoint } from '../../model/expression.ts';
import { boundsOf } from '../../time/bounds.ts';
import { placePoint } from './place-point.ts';
import type { Reference } from './reference.ts';
import type { Way } from './way.ts';

/** Where a day of writing that is not known comes to the same, the first likely one and the last. */
export function placedAlike(point: TimePoint, { likely }: Reference, way: Way): string | null {
  if (likely === null) return null;
  const [first, last] = likely.map((day) => placePoint(point, day, way));
  return first !== null && first === last ? (first ?? null) : null;
}

/** Counted from both ends of what is known of the reference. */
export function placed(point: TimePoint, { first, last }: Reference, way: Way): string | null {
  const a = first === null ? null : placePoint(point, first, way);
  const b = last === null ? null : last === first ? a : placePoint(point, last, way);
  if (a !== null && b !== null) {
    if (a === b) return a;
    const [start, end] = [boundsOf(a).earliest, boundsOf(b).latest];
    return start !== null && end !== null && start <= end ? `${start}/${end}` : null;
  }
  if (a !== null) return `${a.split('/')[0] ?? a}/..`;
  if (b !== null) return `../${b.split('/').at(-1) ?? b}`;
  return null;
}
