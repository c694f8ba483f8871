import type { Table } from './table.ts';

export const documents: Table = {
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
};
