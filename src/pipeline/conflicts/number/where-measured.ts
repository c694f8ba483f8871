import { DIMENSIONS } from '../../../language/units.ts';
import { akin, keysOf, notionsOf } from '../../../text/meaning.ts';
import type { Statement } from './statement.ts';

/** Right behind a measure: "40 feet deep at the dam", "70 mph on the coast". */
const WHERE =
  /^\s+(?:(?:deep|high|wide|long|thick|tall|above \p{L}+|below \p{L}+) )?(?:at|near|on|under|above|below|along|by) (?:the|its) (\p{L}+(?: \p{L}+)?)/iu;

/** Two measures of one thing, each taken at a place of its own. */
export function measuredApart(a: Statement, b: Statement): boolean {
  if (!DIMENSIONS.has(a.dimension)) return false;
  const [x, y] = [a, b].map(({ document: { text }, quantity, clause }) =>
    notionsOf(WHERE.exec(text.slice(quantity.end, clause.end))?.[1] ?? ''),
  );
  const keys = keysOf(y!);
  return x!.length > 0 && y!.length > 0 && !x!.some((n) => akin(n, keys));
}
