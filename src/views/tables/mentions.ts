import type { Table } from './table.ts';

export const mentions: Table = {
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
};
