import { type Candidate, type Group, isDayExact } from './candidate.ts';
import { anyHoursApart } from './hours-apart.ts';
import { standOtherwise } from './told-apart.ts';

/**
 * A day of which two things are told, one of them in a few words: "It was done on 3 May", "Payment: 3 May". Such words
 * point to what is told in full. Not where one lies ahead and the other is done.
 */
export function joinFewWords(groups: readonly Group[]): readonly Group[] {
  const [a, b, ...more] = groups;
  if (!a || !b || more.length > 0 || !a.every(isDayExact)) return groups;
  if (anyHoursApart(a, b) || standOtherwise(a, b)) return groups;
  return pointsTo(a, b) || pointsTo(b, a) ? [[...a, ...b]] : groups;
}

/** An hour of its own makes one thing of a day whose other thing has none: "The take-off was at 1017". */
function pointsTo(few: Group, full: Group): boolean {
  return hasFewWords(few) && (!few.some(hasHour) || full.some(hasHour));
}

function hasHour({ edtf }: Candidate): boolean {
  return edtf.includes('T');
}

function hasFewWords(group: Group): boolean {
  return group.every(({ little }) => little === true);
}
