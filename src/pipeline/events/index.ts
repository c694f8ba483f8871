import type { DateMention } from '../../model/date.ts';
import type { Document } from '../../model/document.ts';
import type { TimelineEvent } from '../../model/event.ts';
import { bySpan, type Place } from '../../model/span.ts';
import type { Analysis, Stage } from '../../model/stage.ts';
import { boundsOf } from '../../time/bounds.ts';
import { eventOf } from './event-of.ts';
import { featuresOf, weightsOf } from './likeness.ts';
import { type Candidate, mergeTellings } from './merge.ts';
import { exclusionOf } from './off-the-line.ts';
import { type ReadSentence, readSentence, type Telling, tellingOf } from './telling.ts';

export const events: Stage = {
  name: 'events',
  because: 'an event is a date with the claims made of it, so dates, entities and claims come first',
  run: (analysis) => ({ items: { events: eventsIn(analysis) }, diagnostics: [] }),
};

/** The events of the folder in order of time: dated tellings, sifted, merged and described. */
function eventsIn(analysis: Analysis): TimelineEvent[] {
  const byDocument = group(analysis.dates);
  const tellings = analysis.documents.flatMap((d) => tellingsOf(d, byDocument.get(d.id) ?? []));
  const mentions = group(analysis.entities.flatMap((e) => e.mentions.map((m) => ({ ...m, entity: e.id }))));
  const claims = group(analysis.claims);
  const kept = tellings
    .filter((t) => exclusionOf(t) === null)
    .map((telling) => {
      const { sentence } = telling.read;
      const inside = <T extends Place>(list: readonly T[] | undefined): T[] => within(list ?? [], sentence);
      const entities = [...new Set(inside(mentions.get(telling.document.id)).map((m) => m.entity))].sort();
      const said = inside(claims.get(telling.document.id)).filter(
        (c) => c.date === telling.date.id || (c.start <= telling.date.start && telling.date.end <= c.end),
      );
      return { telling, entities, claims: said.map((c) => c.id), features: featuresOf(telling, entities) };
    });
  const weight = weightsOf(kept.map((k) => k.features));
  const candidates = kept.flatMap((k): (Candidate & (typeof kept)[number])[] => {
    const { edtf } = k.telling.date;
    return edtf === null ? [] : [{ ...k, edtf, bounds: boundsOf(edtf) }];
  });
  const extras = new Map(candidates.map((c) => [c.telling, c]));
  return mergeTellings(candidates, weight)
    .map((members) => eventOf(members.map((m) => ({ ...m, ...extras.get(m.telling) }))))
    .sort((a, b) => order(a, b));
}

/** The tellings of one document, each sentence taken apart once. */
function tellingsOf(document: Document, dates: readonly DateMention[]): Telling[] {
  const blocks = new Map(document.blocks.map((b) => [b.id, b]));
  const dated = dates.filter((d) => d.role === 'event' && d.edtf !== null && d.type !== 'SET');
  const out: Telling[] = [];
  let next = 0;
  for (const sentence of document.sentences) {
    while (next < dated.length && (dated[next]?.start ?? 0) < sentence.start) next++;
    const here: DateMention[] = [];
    while (next < dated.length && (dated[next]?.start ?? Infinity) < sentence.end) {
      const date = dated[next];
      if (date) here.push(date);
      next++;
    }
    if (here.length === 0) continue;
    const block = blocks.get(sentence.block) ?? null;
    if (block?.role === 'furniture' || block?.role === 'duplicate') continue;
    const read: ReadSentence = readSentence(document, sentence, block, here);
    out.push(...here.map((date) => tellingOf(document, date, read)).filter((t) => t !== null));
  }
  return out;
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

function order(a: TimelineEvent, b: TimelineEvent): number {
  const [x, y] = [a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? ''];
  if (x !== y) return x < y ? -1 : 1;
  const [p, q] = [a.latest ?? '9999', b.latest ?? '9999'];
  if (p !== q) return p < q ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
