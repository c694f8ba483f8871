import type { Table } from './table.ts';

export const dates: Table = {
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
};
