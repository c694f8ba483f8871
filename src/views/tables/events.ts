import { joined, type Table } from './table.ts';

export const events: Table = {
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
};
