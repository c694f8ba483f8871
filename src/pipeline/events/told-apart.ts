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

/** What is planned for some time in March is seldom what a duty's last day in March limits; its end may be that day. */
export function isPlanWithinLimit(vague: Group, exact: Group): boolean {
  return (
    vague.every(({ status }) => status === 'planned') &&
    exact.every(({ status }) => status === 'deadline') &&
    vague[0]?.bounds.latest !== exact[0]?.bounds.latest
  );
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

/** Whether more than one document tells it. */
export function isKnown(group: Group): boolean {
  return new Set(group.map(({ document }) => document.id)).size > 1;
}

/** Whether both are plans for a whole day: two documents that look ahead to one day mostly mean the same. */
export function isOnePlan(a: Group, b: Group): boolean {
  return [...a, ...b].every((c) => c.status === 'planned' && isDayExact(c) && !c.edtf.includes('T'));
}

/** Days after which only what mattered is still told by its day. */
const LONG_PAST = 100;

/** Whether all tell what had happened so many days before they were written. */
export function isLongPast(group: Group, days = LONG_PAST): boolean {
  return group.every((c) => /^(?:happened|claimed)$/.test(c.status) && isOld(c, days));
}

function isOld({ bounds: { latest }, document: { published } }: Candidate, days: number): boolean {
  const written = published.edtf === null ? null : boundsOf(published.edtf).earliest;
  return written !== null && latest !== null && daysIn({ earliest: latest, latest: written }) > days;
}
