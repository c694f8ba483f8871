import { type Reading, fromSpeech } from '../finding.ts';
import { edtfOf } from '../pattern.ts';
import { two } from '../../../time/digits.ts';

/** A time of day as EDTF adds it to a day: `T20:00`, or nothing. */
export function clockStamp({ known: { hour, minute } }: Reading): string {
  return hour === undefined ? '' : `T${two(hour)}:${two(minute ?? 0)}`;
}

/** A month, day or season without a year, before one that has it: "August and October 2022", "25 February to 29 March 2019". */
export function withYearOf(left: Reading, right: Reading): Reading | null {
  const { month, day, year, division } = left.known;
  const later = right.known.year;
  if (later === undefined || year !== undefined) return null;
  if (left.deictic?.unit !== 'year' && left.deictic?.unit !== 'season') return null;
  if (left.deictic.offset !== null || right.known.yearKind !== undefined) return null;
  if (month !== undefined) {
    const own = month > (right.known.month ?? 12) ? later - 1 : later;
    const absolute = edtfOf(own, month, day) + clockStamp(left);
    return { ...left, known: { ...left.known, year: own }, absolute, deictic: null };
  }
  if (division === undefined || division >= 40) return null;
  return {
    ...left,
    known: { ...left.known, year: later },
    absolute: `${edtfOf(later)}-${division}`,
    deictic: null,
  };
}

/** The other way round: in "May 2017 and June" the second month is counted from the first. */
export function countedFromEarlier(left: Reading, right: Reading): Reading | null {
  if (left.known.year === undefined || right.known.year !== undefined) return null;
  if (right.deictic?.unit !== 'year' || right.deictic.offset !== null) return null;
  return { ...right, deictic: { ...fromSpeech('year', 0), from: 'narrative' } };
}
