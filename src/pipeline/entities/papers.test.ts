import { expect, test } from 'vitest';
import { bySpan } from '../../model/span.ts';
import { entitiesIn } from './entities.fixture.ts';
import { PAPERS } from './papers.cases.ts';

test.each(PAPERS)('papers in: %s', (text, expected) => {
  const named = entitiesIn({ text })
    .filter((e) => e.type === 'legislation')
    .flatMap((e) => e.mentions.filter((m) => m.form === 'name'))
    .sort(bySpan);
  expect(named.map((m) => m.text)).toEqual(expected);
});

test('a headline that tells of a paper is not the paper', () => {
  const named = entitiesIn({
    release:
      'Kent Ports Commission accepts undertaking from Quill Freight\n\nPress release\n\nThe Kent Ports Commission has accepted an undertaking.',
  }).filter((e) => e.type === 'legislation');
  expect(named).toEqual([]);
});

test('a paper headed by its number is what its noun takes up', () => {
  const [paper] = entitiesIn({
    paper:
      'MINISTRY OF RIVERS\n\nMILL LICENCE No. 17\n\nRivers Act 2001, s. 4\n\n1. The Licensee shall keep the sluice open.\n\n2. This licence shall end on 4 May 2031.',
  }).filter((e) => e.name.endsWith('17'));
  expect(paper?.mentions.map((m) => m.text)).toContain('This licence');
});
