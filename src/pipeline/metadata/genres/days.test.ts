import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { analysisBefore } from '../../run.ts';
import { DAYS } from './days.cases.ts';
import { readSheet } from './sheet.testing.ts';

test.each(DAYS)('$genre', (sheet) => {
  const { text } = readSheet(sheet);
  const [document] = analysisBefore(
    'expressions',
    [{ id: 'page', file: 'page.txt', sha256: '', text }],
    NO_CORPUS,
  ).documents;
  expect(document?.published).toMatchObject({ edtf: sheet.published, basis: 'stated' });
});
