import { describe, expect, test } from 'vitest';
import { NO_CORPUS, type Ruling } from '../../model/corpus.ts';
import type { Analysis } from '../../model/stage.ts';
import { rulings } from './index.ts';

const analysis = {
  events: [{ id: 'e-1', title: 'the bridge opened' }],
  conflicts: [
    { id: 'c-1', level: 'contradiction', question: 'Who built it?' },
    { id: 'c-2', level: 'tension', question: 'When?' },
  ],
} as unknown as Analysis;

function rule(ruling: Pick<Ruling, 'finding' | 'ruling'> & Partial<Ruling>): ReturnType<typeof rulings.run> {
  const full = { by: 'A. Editor', on: '2026-11-22', why: 'The plan shows it.', ...ruling };
  return rulings.run(analysis, { corpus: { ...NO_CORPUS, rulings: [full] } });
}

describe('an editor', () => {
  test('dismisses a conflict: it leaves the list and stands on the record', () => {
    const { items } = rule({ finding: 'c-1', ruling: 'dismissed' });
    expect(items.conflicts?.map((c) => c.id)).toEqual(['c-2']);
    expect(items.rulings?.[0]).toMatchObject({ was: 'contradiction: Who built it?', by: 'A. Editor' });
  });

  test('changes a level', () => {
    const { items } = rule({ finding: 'c-1', ruling: 'changed', level: 'tension' });
    expect(items.conflicts?.[0]?.level).toBe('tension');
  });

  test('retitles an event', () => {
    const { items } = rule({ finding: 'e-1', ruling: 'changed', title: 'The bridge opens' });
    expect(items.events?.[0]?.title).toBe('The bridge opens');
    expect(items.rulings?.[0]?.was).toBe('the bridge opened');
  });

  test('is told where a finding is not known', () => {
    const { items, diagnostics } = rule({ finding: 'c-9', ruling: 'upheld' });
    expect(items.rulings).toEqual([]);
    expect(diagnostics[0]?.message).toContain('"c-9"');
  });
});

test('without rulings nothing changes', () => {
  const { items } = rulings.run(analysis, { corpus: NO_CORPUS });
  expect(items).toEqual({ events: analysis.events, conflicts: analysis.conflicts, rulings: [] });
});
