import type { Document } from '../../model/document.ts';
import type { TimeExpression, TimePoint } from '../../model/expression.ts';
import { boundsOf } from '../../time/bounds.ts';
import { sayEdtf } from '../../time/say.ts';
import { placePoint } from './place-point.ts';
import type { Way } from './way.ts';
import type { Placed } from './placed.ts';
import { pointPlaced } from './point-placed.ts';
import type { Setting } from './story.ts';

/** Where "from X to Y" lies: the end first, for a start without a year lies before it. */
export function rangePlaced(
  expression: TimeExpression,
  [from, to]: NonNullable<TimeExpression['ends']>,
  document: Document,
  setting: Setting,
  way: Way,
): Placed {
  const end = pointPlaced(to, to.text, document, setting, way, to.start);
  const day = end.edtf === null ? null : boundsOf(end.edtf).latest;
  const own = pointPlaced(from, from.text, document, setting, way, from.start);
  const follows = to.deictic?.from === 'narrative';
  const tooLate = !follows && own.edtf !== null && day !== null && (boundsOf(own.edtf).earliest ?? '') > day;
  const start =
    tooLate && from.deictic?.offset === null ? { ...own, edtf: placePoint(from, day, 'past') } : own;
  const last = follows && start.edtf !== null ? afterStart(to, start.edtf) : end.edtf;
  if (start.edtf === null || last === null || start.edtf.includes('..') || last.includes('..')) {
    return { ...end, edtf: null, reason: 'A stretch of time of which one end cannot be placed.' };
  }
  const known = from.absolute !== null && to.absolute !== null;
  return {
    ...end,
    edtf: `${start.edtf.split('/')[0] ?? ''}/${last.split('/').at(-1) ?? ''}`,
    basis: known ? 'stated' : 'relative',
    reason: `“${expression.text}”: from ${sayEdtf(start.edtf)} to ${sayEdtf(last)}. ${end.reason}`,
  };
}

function afterStart(to: TimePoint, start: string): string | null {
  const day = boundsOf(start).earliest;
  return day === null ? null : placePoint(to, day, 'future');
}
