import type { Claim } from '../../model/claim.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { bySpan, type Place, spanOf } from '../../model/span.ts';
import type { Analysis, Stage } from '../../model/stage.ts';
import { boundsOf } from '../../time/bounds.ts';
import { casingOf } from '../../text/title-case.ts';
import { type Candidate, valueOf } from './candidate.ts';
import { isDatedByPaper } from './dated-by-paper.ts';
import { isOfAccounts } from './of-accounts.ts';
import { eventsOf } from './event-of.ts';
import { featuresOf } from './features.ts';
import { weightsOf } from './likeness.ts';
import { isBare, withoutToldLabels } from './lone-label.ts';
import { papersMade } from './makes-paper.ts';
import { mergeTellings } from './merge.ts';
import { exclusionOf } from './off-the-line.ts';
import { ownDate } from './own-date.ts';
import { recurringEvents } from './recurring.ts';
import { companies, type Company } from './referent.ts';
import { prominenceOf } from './salience.ts';
import { saysLittle } from './says-little.ts';
import { signings } from './signings.ts';
import { statusOf } from './status.ts';
import type { Telling } from './telling.ts';
import { tellingsOf } from './tellings.ts';
import { headingsOf } from './title.ts';
import { toldBefore } from './told-before.ts';

export const events: Stage = {
  name: 'events',
  because: 'an event is a date with the claims made of it, so dates, entities and claims come first',
  run: (analysis) => ({ items: { events: eventsIn(analysis) }, diagnostics: [] }),
};

/** The events of the folder in order of time: dated tellings, sifted, merged and described. */
function eventsIn(analysis: Analysis): TimelineEvent[] {
  const dates = group(analysis.dates);
  const mentions = group(analysis.entities.flatMap((e) => e.mentions.map((m) => ({ ...m, entity: e.id }))));
  const claims = group(analysis.claims);
  const casing = casingOf(analysis.documents.map((d) => d.text));
  const companyOf = companies(analysis.documents, analysis.entities, analysis.quotes);
  const found = analysis.documents.flatMap((d) => {
    const company = companyOf(d);
    return tellingsOf(d, dates.get(d.id) ?? [])
      .filter((t) => exclusionOf(t) === null)
      .flatMap((t) => {
        const dated = candidateOf(t, mentions.get(d.id) ?? [], claims.get(d.id) ?? [], company);
        const told = dated ? [dated, toldBefore(t, dated)].filter((c) => c !== null) : [];
        return told.map((c) => ({ ...c, lone: isBare(t) }));
      });
  });
  const candidates = withoutToldLabels(found);
  const own = analysis.documents.flatMap((d) => [
    ...[ownDate(d, dates.get(d.id) ?? [], casing)].filter((c) => c !== null),
    ...signings(d, dates.get(d.id) ?? []),
  ]);
  const weight = weightsOf(candidates.map((c) => c.features));
  const [again, once] = [candidates.filter(isRecurring), candidates.filter((c) => !isRecurring(c))];
  return [
    ...eventsOf(
      mergeTellings([...own, ...once], weight).filter(
        (group) => !isDatedByPaper(group) && !isOfAccounts(group),
      ),
      prominenceOf(analysis.documents),
    ),
    ...recurringEvents(again, once, weight),
  ].sort(byTime);
}

function isRecurring({ date }: Candidate): boolean {
  return date.type === 'SET';
}

function candidateOf(
  telling: Telling,
  mentions: readonly (Place & { readonly entity: string })[],
  claims: readonly Claim[],
  company: Company,
): Candidate | null {
  const { document, date, read, core } = telling;
  // A recurrence has no value on the calendar; what is dated is dated by its own words.
  const value = date.type === 'SET' ? { edtf: '..', bounds: boundsOf('../..') } : valueOf(date);
  if (!value) return null;
  const named = within(mentions, read.sentence);
  const entities = [...new Set(named.map((m) => m.entity))].sort();
  const said = within(claims, read.sentence).filter(
    (c) => c.date === date.id || (c.start <= date.start && date.end <= c.end),
  );
  const [heading, ...headings] = headingsOf(telling, company);
  const features = featuresOf(telling, named);
  return {
    ...value,
    document,
    date,
    features,
    little: saysLittle(telling, features),
    heading,
    headings,
    status: statusOf(telling),
    witness: spanOf(document.id, document.text, read.sentence.start, read.sentence.end),
    clause: `${read.sentence.id}:${core}`,
    entities,
    claims: said.map((c) => c.id),
    made: papersMade(telling),
  };
}

/** By document, each in order of place. */
function group<T extends Place>(list: readonly T[]): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const item of [...list].sort(bySpan)) {
    const known = out.get(item.doc);
    if (known) known.push(item);
    else out.set(item.doc, [item]);
  }
  return out;
}

/** The places that start inside a range; the list is sorted by start. */
function within<T extends Place>(list: readonly T[], range: { start: number; end: number }): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  const out: T[] = [];
  for (let i = low; i < list.length; i++) {
    const item = list[i];
    if (!item || item.start >= range.end) break;
    out.push(item);
  }
  return out;
}

function byTime(a: TimelineEvent, b: TimelineEvent): number {
  const [x, y] = [a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  const [p, q] = [a.latest ?? '9999', b.latest ?? '9999'];
  if (p !== q) return p < q ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
