import type { Statement } from '../number/statement.ts';
import { agree } from '../number/values.ts';

/** Before a figure: nothing of its kind is beyond it. */
const HIGHEST =
  /\b(?:highest|worst|largest|biggest|greatest|longest|tallest|heaviest|deepest|strongest|steepest|maximum|peak|record|top|most)\b[^.;:]{0,80}$/i;

/**
 * Whether two values can be of one thing. "Levels of up to 62" has room for any lower one, but not for a highest one
 * of 26.
 */
export function bothRight(a: Statement, b: Statement): boolean {
  if (!agree(a.quantity, b.quantity)) return false;
  const [low, high] = a.quantity.value <= b.quantity.value ? [a, b] : [b, a];
  const peak = HIGHEST.test(low.sentence.text.slice(0, low.figure.start - low.sentence.start));
  return (
    !peak ||
    high.quantity.comparison !== 'at-most' ||
    agree({ ...low.quantity, comparison: 'at-most' }, high.quantity)
  );
}
