import type { Table } from './table.ts';

export const reports: Table = {
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
};
