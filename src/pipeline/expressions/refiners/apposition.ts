import type { Finding } from '../finding.ts';
import { pairwise } from './pairwise.ts';

/** "Thursday week, 20 June": a weekday and the day it is, one expression. */
export const apposition = pairwise((left, between, right, text): Finding | null => {
  if (
    left.rule !== 'weekday' ||
    (!/^(?:day)/.test(right.rule) && right.rule !== 'month-day' && right.rule !== 'numeric-day')
  )
    return null;
  if (!/^,?\s+(?:the\s+)?$/.test(between) || right.ends !== null || left.reading.known.dayPart !== undefined)
    return null;
  const { weekday } = left.reading.known;
  const known = weekday === undefined ? right.reading.known : { ...right.reading.known, weekday };
  return right.with({ start: left.index, reading: { ...right.reading, known } }, text);
});
