import type { TimeExpression } from '../../model/expression.ts';
import type { ReadableSentence } from './reading.ts';
import { spokenFrom, stretchOf } from './spoken-from.ts';

/** The days that an expression covers for somebody who writes on `day`; a month too: "delivered last month". */
export function spokenAt(
  expression: TimeExpression,
  where: ReadableSentence,
  day: string,
): { readonly first: string; readonly last: string } | null {
  const month = stretchOf(expression)?.(day);
  return (
    spokenFrom(expression, where, expression, day) ??
    (month === undefined ? null : { first: month[0], last: month[1] })
  );
}
