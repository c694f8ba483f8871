import type { Table } from './table.ts';

export const disagreements: Table = {
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
};
