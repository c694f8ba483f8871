import type { TimelineEvent } from '../../model/event.ts';
import { contentId } from '../../model/ids.ts';
import { bySpan, type Span, spanOf } from '../../model/span.ts';
import type { Candidate } from './merge.ts';
import { salienceOf } from './salience.ts';
import { jointStatus, statusOf } from './status.ts';
import { headingOf } from './title.ts';

/** A telling with what else is known of it. */
export interface Witnessed extends Candidate {
  readonly entities?: readonly string[];
  readonly claims?: readonly string[];
}

/** One event from its tellings; the most exact one dates it, the best heading among them names it. */
export function eventOf(members: readonly Witnessed[]): TimelineEvent {
  const sorted = [...members].sort((a, b) => bySpan(a.telling.date, b.telling.date));
  const [exact] = [...sorted].sort((a, b) => extentOf(a) - extentOf(b));
  if (!exact) throw new RangeError('an event needs a telling');
  const headings = sorted
    .map((m) => ({ m, heading: headingOf(m.telling) }))
    .map(({ m, heading }) => ({ m, heading, worth: heading.worth + (m.edtf === exact.edtf ? 0.5 : 0) }));
  const best = headings.reduce((a, b) => (b.worth > a.worth ? b : a));
  const { document } = best.m.telling;
  const sources = [...new Set(sorted.map((m) => m.telling.document.id))];
  const entities = [...new Set(sorted.flatMap((m) => m.entities ?? []))].sort();
  const { date } = exact.telling;
  return {
    id: contentId('e', [exact.edtf, date.id]),
    edtf: exact.edtf,
    earliest: exact.bounds.earliest,
    latest: exact.bounds.latest,
    extent: date.extent,
    title: best.heading.text,
    titleSpan: spanOf(document.id, document.text, best.heading.start, best.heading.end),
    status: jointStatus(sorted.map((m) => statusOf(m.telling))),
    basis: 'stated',
    reason: date.reason,
    dates: sorted.map((m) => m.telling.date.id),
    claims: [...new Set(sorted.flatMap((m) => m.claims ?? []))].sort(),
    entities,
    sources,
    witnesses: witnessesOf(sorted, best.m),
    projected: [],
    salience: salienceOf(exact, sorted, entities.length),
  };
}

/** One sentence for each source, the title's own sentence first in its source. */
function witnessesOf(members: readonly Witnessed[], titled: Witnessed): Span[] {
  const chosen = new Map<string, Span>();
  for (const m of [titled, ...members]) {
    const { document, read } = m.telling;
    if (chosen.has(document.id)) continue;
    chosen.set(document.id, spanOf(document.id, document.text, read.sentence.start, read.sentence.end));
  }
  return [...chosen.values()].sort(bySpan);
}

function extentOf({ bounds }: Candidate): number {
  if (!bounds.earliest || !bounds.latest) return Number.POSITIVE_INFINITY;
  return Temporal.PlainDate.from(bounds.earliest).until(Temporal.PlainDate.from(bounds.latest), {
    largestUnit: 'day',
  }).days;
}
