import { csvFormat } from 'd3';
import type { Dossier } from '../model/dossier.ts';

type Row = Readonly<Record<string, string | number | null>>;

export interface Table {
  readonly name: string;
  readonly title: string;
  /** What one row is. */
  readonly row: string;
  readonly rows: (dossier: Dossier) => readonly Row[];
}

const joined = (ids: readonly string[]): string => ids.join(' ');

/** Every list of the dossier that makes sense as a table; ids are the dossier's, so that tables can be joined. */
export const TABLES: readonly Table[] = [
  {
    name: 'documents',
    title: 'Documents',
    row: 'a source, when it appeared and how that is known',
    rows: ({ documents }) =>
      documents.map((d) => ({
        id: d.id,
        file: d.file,
        sha256: d.sha256,
        kind: d.kind,
        primary: String(d.primary),
        title: d.title,
        publisher: d.publisher,
        authors: d.authors.join('; '),
        published: d.published.edtf,
        basis: d.published.basis,
        reason: d.published.reason,
      })),
  },
  {
    name: 'events',
    title: 'Events',
    row: 'a thing that happened, is planned or due',
    rows: ({ events }) =>
      events.map((e) => ({
        id: e.id,
        edtf: e.edtf,
        earliest: e.earliest,
        latest: e.latest,
        status: e.status,
        basis: e.basis,
        title: e.title,
        sources: joined(e.sources),
        dates: joined(e.dates),
        reason: e.reason,
      })),
  },
  {
    name: 'dates',
    title: 'Dates',
    row: 'a time expression and what it resolves to',
    rows: ({ dates }) =>
      dates.map((d) => ({
        id: d.id,
        doc: d.doc,
        start: d.start,
        end: d.end,
        text: d.text,
        type: d.type,
        value: d.value,
        mod: d.mod,
        edtf: d.edtf,
        earliest: d.earliest,
        latest: d.latest,
        role: d.role,
        reason: d.reason,
      })),
  },
  {
    name: 'mentions',
    title: 'People, bodies, places and laws',
    row: 'one mention of one of them',
    rows: ({ entities }) =>
      entities.flatMap((e) =>
        e.mentions.map((m) => ({
          entity: e.id,
          name: e.name,
          type: e.type,
          doc: m.doc,
          start: m.start,
          end: m.end,
          text: m.text,
          form: m.form,
        })),
      ),
  },
  {
    name: 'quotations',
    title: 'Quotations',
    row: 'one turn of speech, with its speaker',
    rows: ({ quotes, entities }) => {
      const names = new Map(entities.map((e) => [e.id, e.name]));
      return quotes.map((q) => ({
        id: q.id,
        doc: q.doc,
        start: q.start,
        end: q.end,
        text: q.text,
        form: q.form,
        speaker: q.speaker === null ? null : (names.get(q.speaker) ?? null),
        reason: q.reason,
      }));
    },
  },
  {
    name: 'claims',
    title: 'Claims',
    row: 'one clause: who does what to what',
    rows: ({ claims }) =>
      claims.map((c) => ({
        id: c.id,
        doc: c.doc,
        start: c.start,
        end: c.end,
        text: c.text,
        frame: c.frame,
        agent: c.agent?.text ?? null,
        predicate: c.predicate.text,
        object: c.object?.text ?? null,
        polarity: c.polarity,
        modality: c.modality,
        attribution: joined(c.attribution),
      })),
  },
  {
    name: 'disagreements',
    title: 'Disagreements',
    row: 'one passage of one stance on one question',
    rows: ({ conflicts }) =>
      conflicts.flatMap((c) =>
        c.positions.flatMap((p) =>
          p.spans.map((s) => ({
            id: c.id,
            type: c.type,
            level: c.level,
            question: c.question,
            stance: p.stance,
            doc: p.doc,
            start: s.start,
            end: s.end,
            text: s.text,
            explanation: c.explanation,
          })),
        ),
      ),
  },
  {
    name: 'reports',
    title: 'Who reports which clause',
    row: 'a clause of the primary document and a document that reports it',
    rows: ({ reports }) =>
      reports.map((r) => ({
        clause: r.path,
        words: r.clause.text,
        doc: r.doc,
        how: r.how,
        text: r.spans.map((s) => s.text).join(' … '),
      })),
  },
];

/** A table as CSV (RFC 4180), its first line the columns' names; the empty text where it has no row. */
export function csvOf(table: Table, dossier: Dossier): string {
  const rows = table.rows(dossier);
  return rows.length === 0 ? '' : `${csvFormat(rows as Row[])}\n`;
}
