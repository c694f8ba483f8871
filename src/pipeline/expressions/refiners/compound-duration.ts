import type { Finding } from '../finding.ts';
import { pairwise } from './pairwise.ts';

const SIZE = 'SMHDWMY';
const PARTS = /^P(T?)(\d+)([SMHDWY])$/;

/** "two hours and 40 minutes", "three years, two months": one length said in two units, the larger first. */
export const compoundDuration = pairwise((left, between, right, text): Finding | null => {
  if (left.reading.type !== 'DURATION' || right.reading.type !== 'DURATION') return null;
  if (!/^(?:,?\s+and\s+|,\s+|\s+)$/.test(between) || left.reading.deictic !== null) return null;
  const a = PARTS.exec(left.reading.value ?? '');
  const b = PARTS.exec(right.reading.value ?? '');
  if (a === null || b === null || rank(a) <= rank(b)) return null;
  const timed = b[1] !== '' && a[1] === '' ? 'T' : '';
  const value = `${left.reading.value}${timed}${b[2]}${b[3]}`;
  return left.with({ stop: right.stop, reading: { ...left.reading, value } }, text);
});

/** How large a unit is; minutes and months share a letter. */
function rank([, time = '', , unit = '']: RegExpExecArray): number {
  return time === '' && unit === 'M' ? SIZE.lastIndexOf('M') : SIZE.indexOf(unit);
}
