import { describe, expect, test } from 'vitest';
import { NO_CORPUS } from '../model/corpus.ts';
import type { SourceDocument } from '../model/document.ts';
import type { Analysis } from '../model/stage.ts';
import { theEdition } from './goldens/edition.ts';
import { run, STAGES } from './run.ts';

const { folder, dossier } = await theEdition();

function source(file: string, text: string): SourceDocument {
  return { id: file.replace(/\.txt$/, ''), file, sha256: '', text };
}

/** Freezes a value all the way down, so that a stage that changes its input throws. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) freeze(item);
  }
  return value;
}

test('neither a second run nor the order in which documents are handed in changes anything', () => {
  const [a, b, ...rest] = folder.sources;
  for (const order of [[...folder.sources].reverse(), [...rest, b!, a!]]) {
    expect(JSON.stringify(run(order, folder.corpus))).toBe(JSON.stringify(dossier));
  }
});

test('no stage changes what it is given', () => {
  let analysis: Analysis = freeze({
    ...dossier,
    expressions: [],
    unnamed: new Map(),
    documents: dossier.documents.map((d) => ({ ...d, blocks: [], sentences: [], terms: [] })),
  });
  for (const stage of STAGES) {
    analysis = freeze({ ...analysis, ...stage.run(analysis, { corpus: folder.corpus }).items });
  }
});

test('every stage says why it stands where it stands, and no two share a name', () => {
  expect(new Set(STAGES.map((s) => s.name)).size).toBe(STAGES.length);
  expect(STAGES.filter((s) => s.because.length < 20)).toEqual([]);
});

test('a dossier survives JSON', () => {
  expect(JSON.parse(JSON.stringify(dossier))).toEqual(dossier);
});

describe('odd folders', () => {
  test.each([
    ['one word', [source('a.txt', 'Hello')]],
    ['nothing but space', [source('a.txt', ' \n\t\n')]],
    ['an empty file', [source('a.txt', '')]],
    ['two equal documents', [source('a.txt', 'Mary Smith said no.'), source('b.txt', 'Mary Smith said no.')]],
    ['CRLF and a byte-order mark', [source('a.txt', '\uFEFFOne day.\r\n\r\nTwo days.\r\n')]],
    [
      'emoji and combining marks',
      [source('a.txt', 'Cafe\u0301 👩‍👩‍👧 opened on 3 May 2019.\n\n“So — yes,” he said.')],
    ],
  ])('%s', (_name, sources) => {
    expect(run(sources, NO_CORPUS).documents).toHaveLength(sources.length);
  });
});

test('removing a document leaves no trace of it', () => {
  const { sources, corpus } = folder;
  for (const gone of sources) {
    const rest = sources.filter((s) => s !== gone);
    const documents = Object.fromEntries(
      Object.entries(corpus.documents).filter(([file]) => file !== gone.file),
    );
    expect(JSON.stringify(run(rest, { ...corpus, documents }))).not.toContain(gone.id);
  }
  expect(JSON.stringify(dossier)).toContain(sources[0]!.id);
});
