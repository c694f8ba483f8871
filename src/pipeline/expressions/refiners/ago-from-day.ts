import type { Finding, Reading } from '../finding.ts';
import { pairwise } from './pairwise.ts';

/** "five years ago next month", "five months ago yesterday", "a week ago today": counted back from a day or month that is not today's. */
export const agoFromDay = pairwise((left, between, right, text): Finding | null => {
  const counted = left.reading.deictic;
  const from = right.reading.deictic;
  if (left.rule !== 'ago-later' || !/\bago$/i.test(left.text) || !/^\s+$/.test(between)) return null;
  if (counted?.offset == null || from?.from !== 'speech' || from.offset === null) return null;
  if (!Number.isInteger(counted.offset) || Object.keys(right.reading.known).length > 0) return null;
  const known = shift(counted.unit, counted.offset, from.unit);
  if (known === null) return null;
  const read: Reading = { ...right.reading, known };
  return left.with({ stop: right.stop, reading: read, rule: 'ago-from-day' }, text);
});

/** Years and months back from a day or a month, days from a day; other pairs are left alone. */
function shift(unit: string, offset: number, from: string): Reading['known'] | null {
  if (from !== 'day' && from !== 'month') return null;
  if (unit === 'year') return { months: 12 * offset };
  if (unit === 'month') return { months: offset };
  return unit === 'day' && from === 'day' ? { shift: offset } : null;
}
