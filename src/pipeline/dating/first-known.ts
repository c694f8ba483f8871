import type { TimeExpression } from '../../model/expression.ts';

/** An expression's parts, or those of the first of its two ends: "Saturday, July 22 from 2 to 4 p.m.". */
export function firstKnown({ known, ends }: TimeExpression): TimeExpression['known'] {
  return known.month === undefined && ends ? ends[0].known : known;
}
