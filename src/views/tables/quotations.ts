import type { Table } from './table.ts';

export const quotations: Table = {
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
};
