import { moved } from '../../../time/calendar.ts';
import type { Finding, Reading } from '../finding.ts';
import { pairwise } from './pairwise.ts';

/** "two days after Christmas", "a week from Thursday", "two weeks from tomorrow", "the Friday before Palm Sunday": a day counted from a day. */
export const countedFromDay = pairwise((left, between, right, text): Finding | null => {
  const way = /^\s+(from|after|before|following|preceding)\s+(?:the\s+)?$/i.exec(between)?.[1]?.toLowerCase();
  if (way === undefined || right.ends !== null || !isDay(right.reading)) return null;
  const back = /before|preceding/.test(way);
  const spoken = right.rule === 'weekday' || right.rule === 'deictic-day';
  if (way === 'from' && !spoken) return null;
  const days = daysOf(left.reading);
  if (days !== null) {
    const read = shifted(right.reading, back ? -days : days);
    return left.with({ stop: right.stop, reading: read, rule: 'counted-from-day' }, text);
  }
  const { weekday } = left.reading.known;
  // Which Friday before it is another's: only what a calendar names fixes it.
  if (left.rule !== 'weekday' || weekday === undefined || spoken || !/^the\s/i.test(left.text)) return null;
  const known = { ...right.reading.known, beside: back ? -weekday : weekday };
  const reading: Reading = { ...right.reading, known, absolute: null };
  if (right.reading.absolute !== null) return null;
  return left.with({ stop: right.stop, reading, rule: 'counted-from-day' }, text);
});

/** Whole days of a length that is given in days or weeks, or null. */
function daysOf({ type, value, mod, deictic }: Reading): number | null {
  const parts = /^P(\d+)([DW])$/.exec(value ?? '');
  if (type !== 'DURATION' || parts === null || mod !== null || deictic !== null) return null;
  return Number(parts[1]) * (parts[2] === 'W' ? 7 : 1);
}

function isDay({ known, deictic, absolute, type }: Reading): boolean {
  if (type !== 'DATE') return false;
  if (absolute !== null) return /^\d{4}-\d\d-\d\d$/.test(absolute);
  const named = known.day !== undefined || known.holiday !== undefined || known.weekday !== undefined;
  return deictic !== null && (named || (deictic.unit === 'day' && deictic.from === 'speech'));
}

function shifted(read: Reading, days: number): Reading {
  if (read.absolute !== null) return { ...read, known: {}, absolute: moved(read.absolute, 'day', days) };
  return { ...read, known: { ...read.known, shift: (read.known.shift ?? 0) + days } };
}
