import type { Statement } from './statement.ts';

/** "At its peak", "at the height of the flood": how much it was at its most. */
const AT_PEAK =
  /\bat (?:its|their|his|her|the) (?:(?:very|absolute|summer|winter) )?(?:peak|height|highest|worst|busiest|strongest|fullest)\b|\bat (?:one|some) point\b|\bpeaked\b/i;

/** What a thing was at its most, against a lower figure of it at a time that is not said to be that. */
export function peaksApart(a: Statement, b: Statement): boolean {
  const [more, less] = a.quantity.value >= b.quantity.value ? [a, b] : [b, a];
  return AT_PEAK.test(more.clause.text) && !AT_PEAK.test(less.clause.text);
}
