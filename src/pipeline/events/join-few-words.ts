import { type Candidate, type Group, isDayExact } from './candidate.ts';
import { anyHoursApart } from './hours-apart.ts';
import { standOtherwise } from './told-apart.ts';

/**
 * "It was done on 3 May", "Payment: 3 May": what says hardly more than its day points to the one thing that is told of the
 * day in full, or to the one most told. Not where one lies ahead and the other is done.
 */
export function joinFewWords(groups: readonly Group[]): readonly Group[] {
  if (groups.length < 2 || !groups.every((g) => g.every(isDayExact))) return groups;
  const full = groups.filter((g) => !hasFewWords(g));
  const little = groups.filter(hasFewWords);
  const [first, second] = little;
  if (full.length === 0)
    return first && second && little.length === 2 ? joined([first], first, second) : groups;
  const home = mostTold(full);
  return home ? little.reduce<Group[]>((done, g) => joined(done, home, g), [...full]) : groups;
}

/** The groups with one more telling added to the home, which stays what it was for the next; or standing by itself. */
function joined(done: readonly Group[], home: Group, telling: Group): Group[] {
  const at = done.findIndex((g) => g[0] === home[0]);
  const whole = done[at];
  if (!whole || !pointsTo(telling, home)) return [...done, telling];
  return done.with(at, [...whole, ...telling]);
}

/** The only one, or the one with more tellings than any other. */
function mostTold(groups: readonly Group[]): Group | null {
  const [most, next] = [...groups].sort((a, b) => b.length - a.length);
  return most && (!next || most.length > next.length) ? most : null;
}

/** An hour of its own makes one thing of a day whose other thing has none: "It left at 8.15am". */
function pointsTo(few: Group, full: Group): boolean {
  if (anyHoursApart(few, full) || standOtherwise(few, full)) return false;
  return !few.some(hasHour) || full.some(hasHour);
}

function hasHour({ edtf }: Candidate): boolean {
  return edtf.includes('T');
}

function hasFewWords(group: Group): boolean {
  return group.every(({ little }) => little === true);
}
