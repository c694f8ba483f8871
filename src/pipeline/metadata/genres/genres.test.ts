import { describe, expect, it } from 'vitest';
import { NO_CORPUS } from '../../../model/corpus.ts';
import { run } from '../../run.ts';
import { readSheet } from './sheet.testing.ts';
import { SHEETS } from './sheets.testing.ts';

describe.each(SHEETS)('%s', (_, sheets) => {
  it.each(sheets)('$genre', (sheet) => {
    const wanted = readSheet(sheet);
    const [document] = run(
      [{ id: 'page', file: 'page.txt', sha256: '', text: wanted.text }],
      NO_CORPUS,
    ).documents;
    const furniture = document?.blocks.filter((b) => b.role === 'furniture').map((b) => b.text);
    const { kind, title, published } = document ?? {};
    expect({
      kind,
      title,
      published: published?.basis === 'stated' ? published.edtf : null,
      furniture,
    }).toEqual({
      kind: sheet.kind,
      title: wanted.title,
      published: sheet.published,
      furniture: wanted.furniture,
    });
  });
});
