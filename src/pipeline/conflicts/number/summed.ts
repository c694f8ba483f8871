import { isMoney } from '../../../language/units.ts';
import type { Statement } from './statement.ts';

/** How far a sum that is told roughly may lie from what it is the sum of, as a share of it. */
const ROUNDLY = 0.02;
/** What adds less than this share is told beside a sum by chance. */
const TELLING = 0.03;

/** "A penalty of £40,000 and costs of £6,250" and "£46,250": the one has in two sums what the other has in one. */
export function summed(a: Statement, b: Statement): boolean {
  return isMoney(a.dimension) && (makes(a, b) || makes(b, a));
}

function makes({ quantity, beside }: Statement, { quantity: sum }: Statement): boolean {
  const reach = Math.max(sum.tolerance, sum.comparison === 'exact' ? 0 : ROUNDLY * sum.value);
  return beside.some(
    (x) => x >= TELLING * quantity.value && Math.abs(quantity.value + x - sum.value) <= reach,
  );
}
