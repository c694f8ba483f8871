import { joined, type Table } from './table.ts';

export const claims: Table = {
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
};
