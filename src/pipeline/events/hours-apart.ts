import type { Candidate, Group } from './candidate.ts';

/** Minutes by which two tellings of one thing may differ: one document’s own hours, and those of two. */
const OWN = 10;
const OTHERS = 90;

/** "Released at 5.40am", "stopped at 7.55am": two things of one day, whatever words they share. */
export function hoursApart(a: Candidate, b: Candidate): boolean {
  const [x, y] = [minuteOf(a), minuteOf(b)];
  if (x === null || y === null) return false;
  return Math.abs(x - y) > (a.document.id === b.document.id ? OWN : OTHERS);
}

/** Whether two groups of one day tell of different hours of it. */
export function anyHoursApart(a: Group, b: Group): boolean {
  const timed = b.filter((c) => minuteOf(c) !== null);
  return timed.length > 0 && a.some((x) => timed.some((y) => hoursApart(x, y)));
}

/** Minutes since midnight, where the hour is told. */
function minuteOf({ date: { edtf } }: Candidate): number | null {
  const [, hour, minute] = /^\d{4}-\d\d-\d\dT(\d\d):(\d\d)$/.exec(edtf ?? '') ?? [];
  return hour === undefined || minute === undefined ? null : 60 * Number(hour) + Number(minute);
}
