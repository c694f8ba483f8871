import type { TimexMod } from '../../model/date.ts';
import type { Document } from '../../model/document.ts';
import type { Bounds } from '../../time/bounds.ts';
import { boundsOf } from '../../time/bounds.ts';
import { moved } from '../../time/calendar.ts';

/**
 * First and last day that a limited date leaves: "by the end of May 2018" is any day up to 31 May, from the document's
 * own day where that comes first; "before 31 July" ends on 30 July. Without a limit, the date's own bounds.
 */
export function deadlineBounds(bounds: Bounds, mod: TimexMod | null, { published }: Document): Bounds {
  if ((mod !== 'ON_OR_BEFORE' && mod !== 'BEFORE') || bounds.latest === null) return bounds;
  const latest =
    mod === 'BEFORE' && bounds.earliest !== null ? moved(bounds.earliest, 'day', -1) : bounds.latest;
  const written = published.edtf === null ? null : boundsOf(published.edtf).earliest;
  return { earliest: written !== null && written <= latest ? written : null, latest };
}
