import type { Document } from '../../model/document.ts';
import type { TimeExpression, TimePoint } from '../../model/expression.ts';
import { boundsOf } from '../../time/bounds.ts';
import { moved } from '../../time/calendar.ts';
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
  const last = nextDay(start.edtf, follows && start.edtf !== null ? afterStart(to, start.edtf) : end.edtf);
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

/** "Between noon and midnight", "from 11pm to 7am": hours that would end before they begin end on the next day. */
function nextDay(start: string | null, end: string | null): string | null {
  const [from, to] = [start, end].map((edtf) => /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(edtf ?? ''));
  if (from?.[1] === undefined || to?.[1] !== from[1] || (to[2] ?? '') > (from[2] ?? '')) return end;
  return `${moved(to[1], 'day', 1)}T${to[2] ?? ''}`;
}

function afterStart(to: TimePoint, start: string): string | null {
  const day = boundsOf(start).earliest;
  return day === null ? null : placePoint(to, day, 'future');
}
