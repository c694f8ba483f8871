import { isMoney } from '../../../language/units.ts';
import { leftAndDone, overALongerTime, restDenied } from './apart.ts';
import { peaksApart } from './at-peak.ts';
import { placesApart } from './containers.ts';
import { forOthers } from './for-whom.ts';
import { partsApart } from './in-a-part.ts';
import { joinedApart } from './joined.ts';
import { limitAndReached } from './limits.ts';
import { nowAndThen } from './now-and-then.ts';
import { partOfThem } from './parts-of-them.ts';
import { reckoned } from './reckoned.ts';
import type { Statement } from './statement.ts';
import { summed } from './summed.ts';
import { measuredApart } from './where-measured.ts';

/** Whether what the two say tells why their numbers differ, however alike they are otherwise. */
export function explained(a: Statement, b: Statement): boolean {
  return (
    leftAndDone(a, b) ||
    restDenied(a, b) ||
    overALongerTime(a, b) ||
    reckoned(a, b) ||
    summed(a, b) ||
    partOfThem(a, b) ||
    peaksApart(a, b) ||
    nowAndThen(a, b) ||
    partsApart(a, b) ||
    measuredApart(a, b) ||
    (a.dimension === 'count' && (placesApart(a, b) || limitAndReached(a, b))) ||
    (isMoney(a.dimension) && (joinedApart(a, b) || forOthers(a, b)))
  );
}
