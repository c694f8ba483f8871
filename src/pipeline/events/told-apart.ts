import { boundsOf } from '../../time/bounds.ts';
import { type Candidate, type Group, daysIn, isDayExact } from './candidate.ts';
import { jointStatus } from './status.ts';

/** Whether no document tells both. */
export function areToldApart(a: Group, b: Group): boolean {
  const documents = new Set(a.map(({ document }) => document.id));
  return b.every(({ document }) => !documents.has(document.id));
}

/** Whether both name somebody or something, and none of them is named in both. */
export function nameOthers(a: Group, b: Group): boolean {
  const named = (group: Group): Set<string> => new Set(group.flatMap(({ entities }) => entities));
  const [x, y] = [named(a), named(b)];
  return x.size > 0 && y.size > 0 && [...x].every((entity) => !y.has(entity));
}

/** Whether one lies ahead where the other is done, or is a last day where the other is a plan. */
export function standOtherwise(a: Group, b: Group): boolean {
  const status = (group: Group): string =>
    jointStatus(group.map((c) => c.status)).replace('claimed', 'happened');
  return status(a) !== status(b);
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
