import { expect, test } from 'vitest';
import { clauseLabels } from './coverage-labels.ts';

test('clauses of the first order are numbered once, under the first of their columns', () => {
  expect(clauseLabels(['1', '1.a', '1.b', '2', 'annex-a.1', 'annex-a.1.i'], 30, 20)).toEqual([
    { text: '1', x: 40, anchor: 'middle' },
    { text: '2', x: 100, anchor: 'middle' },
    { text: 'a.1', x: 120, anchor: 'middle' },
  ]);
});

test('a word begins under its column, and what has no room beside it is left out', () => {
  expect(clauseLabels(['13', 'schedule', '14', '15', '16'], 0, 20).map(({ text }) => text)).toEqual([
    '13',
    'schedule',
    '16',
  ]);
  expect(clauseLabels(['98', '99', '100', '101'], 0, 8).map(({ text }) => text)).toEqual(['98', '101']);
});
