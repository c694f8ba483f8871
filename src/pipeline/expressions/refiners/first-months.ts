import { monthsOfYear } from '../../../time/calendar.ts';
import type { Finding, Reading } from '../finding.ts';
import { pairwise } from './pairwise.ts';

/** "the first nine months of the year", "the last three months of 2021": a part of a year that is counted in months. */
export const firstMonths = pairwise((left, between, right, text): Finding | null => {
  if (left.rule !== 'counted-from-now' || !/^\s+(?:of|in)\s+$/.test(between)) return null;
  const which = /^the\s+(first|opening|last|final|closing)\b/i.exec(left.text)?.[1];
  const months = /^P(\d{1,2})M$/.exec(left.reading.value ?? '')?.[1];
  const { known, deictic, absolute, mod } = right.reading;
  if (which === undefined || months === undefined || Number(months) > 11 || mod !== null) return null;
  const year = right.rule === 'year' && absolute !== null && /^\d{4}$/.test(absolute);
  if (!year && !(right.rule === 'relative-unit' && deictic?.unit === 'year')) return null;
  const count = /first|opening/i.test(which) ? Number(months) : -Number(months);
  const read: Reading = {
    ...right.reading,
    known: { ...known, firstMonths: count },
    absolute: year ? monthsOfYear(Number(absolute.slice(0, 4)), count) : null,
    extent: 'throughout',
  };
  return left.with({ stop: right.stop, reading: read, rule: 'first-months' }, text);
});
