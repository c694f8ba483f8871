import { expect, it } from 'vitest';
import { bareDocument } from './bare-document.ts';
import { likelyDays, likelyWithin } from './likely-days.ts';

it('reaches from some weeks before the first stated day of a folder to some months after the last', () => {
  const inferred = { edtf: '2001-05-01', basis: 'inferred' as const, evidence: [], reason: '', best: null };
  const documents = [
    bareDocument('a', 'It met.', '2019-03-01'),
    bareDocument('b', 'It met.', '2019-02-15'),
    bareDocument('c', 'It met.', null, { published: inferred }),
  ];
  expect(likelyDays(documents)).toEqual(['2019-01-01', '2019-06-29']);
  expect(likelyDays(documents.slice(2))).toBeNull();
});

it.each([
  ['neither end', null, null, ['2024-01-01', '2024-06-01']],
  ['the first day', '2024-03-01', null, ['2024-03-01', '2024-06-01']],
  ['the last day', null, '2024-03-01', ['2024-01-01', '2024-03-01']],
  ['a first day of another age', '2011-01-01', null, ['2024-01-01', '2024-06-01']],
  ['a last day of another age', null, '2030-01-01', ['2024-01-01', '2024-06-01']],
  ['days that lie apart from the folder’s', '2025-01-01', null, null],
] as const)('keeps the folder’s days where a document bounds %s', (_, from, to, wanted) => {
  expect(likelyWithin(['2024-01-01', '2024-06-01'], from, to)).toEqual(wanted);
});
