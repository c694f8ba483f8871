import { type Group, isDayExact, specimens } from './candidate.ts';
import { anyHoursApart } from './hours-apart.ts';
import { likeness, type Weights } from './likeness.ts';
import { areToldApart, isLongPast, isOnePlan, nameOthers } from './told-apart.ts';

/** Least likeness where a time has no third telling. */
const ALONE = 0.03;
/** Days after which a day is told only for what mattered. */
const FADED = 60;
/** Days, some five years, after which a month or a year is told for one thing. */
const HISTORY = 1800;

/**
 * A day, a month or a year of which two documents tell one thing each. Long after it they tell the same, whatever words
 * they use for it; near it, many things happen, and some likeness is needed. Of a month or a year within memory the two
 * must not name others. What two plan for one day is one thing.
 */
export function joinAlone(groups: readonly Group[], weight: Weights): readonly Group[] {
  const [a, b, ...more] = groups;
  if (!a || !b || more.length > 0 || anyHoursApart(a, b) || !areToldApart(a, b)) return groups;
  const all = [...a, ...b];
  if (!a.every(isDayExact) && nameOthers(a, b) && !isLongPast(all, HISTORY)) return groups;
  const isAlike = specimens(a).some((x) =>
    specimens(b).some((y) => likeness(x.features, y.features, weight) >= ALONE),
  );
  return isAlike || isLongPast(all) || (a.every(isDayExact) && isLongPast(all, FADED)) || isOnePlan(a, b)
    ? [all]
    : groups;
}
