import { boundsOf } from '../../time/bounds.ts';
import { type Candidate, type Group, daysIn, isDayExact } from './candidate.ts';

/** Whether no document tells both. */
export function areToldApart(a: Group, b: Group): boolean {
  const documents = new Set(a.map(({ document }) => document.id));
  return b.every(({ document }) => !documents.has(document.id));
}

/**
 * "Until the end of March" and an order's "no later than 31 March": one limit, whatever words the two use for what it
 * limits.
 */
export function isSameLimit(vague: Group, exact: Group): boolean {
  const [[v], [e]] = [vague, exact];
  if (!v || !e || isDayExact(v) || !isDayExact(e) || daysIn(e.bounds) > 1) return false;
  const end = v.date.mod === 'BEFORE' ? v.bounds.earliest : v.bounds.latest;
  const all = [...vague, ...exact];
  return (
    end === e.bounds.latest &&
    all.every(({ status }) => status === 'deadline') &&
    all.some(({ document }) => document.kind === 'official') &&
    areToldApart(vague, exact)
  );
}

/** Days after which only what mattered is still told by its day. */
const LONG_PAST = 100;

/** Whether all tell what had happened long before they were written. */
export function isLongPast(group: Group): boolean {
  return group.every((c) => c.status === 'happened' && isOld(c));
}

function isOld({ bounds: { latest }, document: { published } }: Candidate): boolean {
  const written = published.edtf === null ? null : boundsOf(published.edtf).earliest;
  return written !== null && latest !== null && daysIn({ earliest: latest, latest: written }) > LONG_PAST;
}
