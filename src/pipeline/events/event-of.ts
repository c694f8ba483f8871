import type { TimelineEvent } from '../../model/event.ts';
import { contentId } from '../../model/ids.ts';
import { bySpan, type Span } from '../../model/span.ts';
import { type Candidate, type Group, daysIn, isDayExact } from './candidate.ts';
import { type Prominence, salienceOf } from './salience.ts';
import { jointStatus } from './status.ts';
import { type Choice, chooseTitles } from './title-choice.ts';

/** Events from their tellings; the most exact one dates it, the best heading among them names it. */
export function eventsOf(groups: readonly Group[], prominence: Prominence): TimelineEvent[] {
  const sorted = groups.map((members) => {
    const inOrder = [...members].sort((a, b) => bySpan(a.date, b.date));
    return { members: inOrder, exact: mostExact(inOrder) };
  });
  const titles = chooseTitles(sorted);
  return sorted.flatMap(({ members, exact }, i) => {
    const title = titles[i];
    return title ? [eventOf(members, exact, title, prominence)] : [];
  });
}

function eventOf(
  sorted: Group,
  exact: Candidate,
  { heading, from }: Choice,
  prominence: Prominence,
): TimelineEvent {
  const entities = distinct(sorted.flatMap((m) => m.entities));
  return {
    id: contentId('e', [exact.edtf, exact.date.id, ...(exact.inferred === undefined ? [] : [exact.clause])]),
    edtf: exact.edtf,
    ...exact.bounds,
    extent: exact.date.extent,
    title: heading.text,
    titleSpan: heading.span,
    status: jointStatus(sorted.map((m) => m.status)),
    basis: exact.inferred === undefined ? 'stated' : 'inferred',
    reason: exact.inferred ?? exact.date.reason,
    dates: [...new Set(sorted.map((m) => m.date.id))],
    claims: distinct(sorted.flatMap((m) => m.claims)),
    entities,
    sources: distinct(sorted.map((m) => m.document.id)),
    witnesses: witnessesOf(sorted, from),
    projected: [],
    salience: salienceOf(exact, sorted, entities.length, heading, prominence),
  };
}

/** To the day before vaguer; then a stretch of named days before one of its days; else the shortest; else the first. */
function mostExact(sorted: Group): Candidate {
  const [first, ...rest] = sorted;
  if (!first) throw new RangeError('an event needs a telling');
  return rest.reduce((a, b) => (rank(b) < rank(a) ? b : a), first);
}

function rank(c: Candidate): number {
  const days = daysIn(c.bounds);
  const timed = c.edtf.includes('T') ? 0.5 : 0;
  return isDayExact(c) ? -days - timed : days;
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** One sentence for each source, the title's own sentence in its source. */
function witnessesOf(members: Group, titled: Candidate): Span[] {
  const chosen = new Map<string, Candidate>();
  for (const m of members) {
    const known = chosen.get(m.document.id);
    if (!known || m === titled || (known !== titled && m.heading.worth > known.heading.worth))
      chosen.set(m.document.id, m);
  }
  return [...chosen.values()].map((m) => m.witness).sort(bySpan);
}
