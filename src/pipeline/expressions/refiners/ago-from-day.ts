import { type Finding, type Reading, fromSpeech } from '../finding.ts';
import { amountOf } from '../pattern.ts';
import { pairwise } from './pairwise.ts';

/** "five years ago next month", "a week ago today", "a week ago Tuesday", "12 years ago this October": counted back from a day or month that is not today's. */
export const agoFromDay = pairwise((left, between, right, text): Finding | null => {
  const counted = left.reading.deictic;
  const from = right.reading.deictic;
  if (left.rule !== 'ago-later' || !/\bago$/i.test(left.text) || !/^\s+(?:on\s+)?$/.test(between))
    return null;
  const weeks = weeksIn(left.text);
  if (weeks !== null && right.rule === 'weekday' && from?.unit === 'weekday' && from.offset === null) {
    const deictic = fromSpeech('weekday', -1 - weeks);
    return left.with(
      { stop: right.stop, reading: { ...right.reading, deictic }, rule: 'ago-from-day' },
      text,
    );
  }
  if (counted?.offset == null || from?.from !== 'speech' || from.offset === null) return null;
  if (!Number.isInteger(counted.offset)) return null;
  // "Twelve years ago this October": a month of a year counted back.
  const keys = Object.keys(right.reading.known);
  if (counted.unit === 'year' && from.unit === 'month' && from.offset === 0 && keys.join() === 'month') {
    const deictic = fromSpeech('year', counted.offset);
    return left.with(
      { stop: right.stop, reading: { ...right.reading, deictic }, rule: 'ago-from-day' },
      text,
    );
  }
  if (keys.length > 0) return null;
  const known = shift(counted.unit, counted.offset, from.unit);
  if (known === null) return null;
  const read: Reading = { ...right.reading, known };
  return left.with({ stop: right.stop, reading: read, rule: 'ago-from-day' }, text);
});

/** How many weeks "two weeks ago" and "a fortnight ago" are; null for other lengths. */
function weeksIn(words: string): number | null {
  const { amount, unit } = /^(?<amount>\S+)\s+(?<unit>weeks?|fortnight)\s+ago$/i.exec(words)?.groups ?? {};
  const n = amountOf(amount);
  return n === null || unit === undefined ? null : /^fort/i.test(unit) ? 2 * n : n;
}

/** Years and months back from a day or a month, days from a day; other pairs are left alone. */
function shift(unit: string, offset: number, from: string): Reading['known'] | null {
  if (from !== 'day' && from !== 'month') return null;
  if (unit === 'year') return { months: 12 * offset };
  if (unit === 'month') return { months: offset };
  return unit === 'day' && from === 'day' ? { shift: offset } : null;
}
