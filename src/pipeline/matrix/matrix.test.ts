import { expect, test } from 'vitest';
import { theEdition } from '../goldens/edition.ts';

test('every question has a cell for each document, and a document without a position is silent', async () => {
  const { dossier } = await theEdition();
  const conflicts = new Map(dossier.conflicts.map((c) => [c.id, c]));
  expect(dossier.matrix.questions.length).toBeGreaterThan(0);
  for (const question of dossier.matrix.questions) {
    expect(question.cells.map((c) => c.doc)).toEqual(dossier.documents.map((d) => d.id));
    const speaking = new Set(
      question.conflicts.flatMap((id) => conflicts.get(id)?.positions.map((p) => p.doc) ?? []),
    );
    for (const cell of question.cells) {
      const spoken = speaking.has(cell.doc);
      const referred = question.conflicts.some((id) => conflicts.get(id)?.reference?.doc === cell.doc);
      if (!spoken && referred) expect(cell.stance).toBe('speaks to it');
      else if (!spoken) expect([null, 'not found in it']).toContain(cell.stance);
      expect(cell.spans.length > 0).toBe(spoken || referred);
      for (const span of [...cell.spans, ...cell.deciding]) {
        const text = dossier.documents.find((d) => d.id === span.doc)?.text;
        expect(text?.slice(span.start, span.end)).toBe(span.text);
      }
    }
  }
});
