import { isMoney } from '../../../language/units.ts';
import { leftAndDone } from './apart.ts';
import { placesApart } from './containers.ts';
import { joinedApart } from './joined.ts';
import { reckoned } from './reckoned.ts';
import type { Statement } from './statement.ts';

/** Whether what the two say tells why their numbers differ, however alike they are otherwise. */
export function explained(a: Statement, b: Statement): boolean {
  return (
    leftAndDone(a, b) ||
    reckoned(a, b) ||
    (a.dimension === 'count' && placesApart(a, b)) ||
    (isMoney(a.dimension) && joinedApart(a, b))
  );
}
