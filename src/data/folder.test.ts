import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GainsayError } from '../model/errors.ts';
import { analyseFolder } from './analyse.ts';
import { readFolder, type ReadCache } from './folder.ts';
import { assertPublishable } from './publishable.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gainsay-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function failure(of: Promise<unknown>): Promise<string> {
  const error: unknown = await of.then(
    () => null,
    (e: unknown) => e,
  );
  if (!(error instanceof GainsayError)) throw new Error('a GainsayError was wanted', { cause: error });
  return `${error.message} ${error.hint}`;
}

test('an empty folder is refused', async () => {
  expect(await failure(readFolder(folder))).toMatch(/holds no document.*Put at least one/);
});

test('a folder without a readable file says what it found', async () => {
  await writeFile(join(folder, 'order.docx'), 'PK');
  expect(await failure(readFolder(folder))).toMatch(/no document.*order\.docx was skipped.*Put at least one/);
});

test('a missing folder is refused', async () => {
  expect(await failure(readFolder(join(folder, 'nowhere')))).toMatch(/There is no folder/);
});

test('a file in place of a folder is refused', async () => {
  await writeFile(join(folder, 'a.txt'), 'A.');
  expect(await failure(readFolder(join(folder, 'a.txt')))).toMatch(/is a file, not a folder/);
});

test('a binary file is refused, with the byte', async () => {
  await writeFile(join(folder, 'a.txt'), Uint8Array.of(65, 66, 0, 67));
  expect(await failure(readFolder(folder))).toMatch(/a\.txt is not a text file: byte 2 is zero/);
});

test('a file that is not UTF-8 is refused, with the byte', async () => {
  await writeFile(
    join(folder, 'a.txt'),
    Buffer.concat([Buffer.from('caf\u00e9 '), Buffer.from('caf\u00e9', 'latin1')]),
  );
  expect(await failure(readFolder(folder))).toMatch(/a\.txt is not UTF-8: byte 9/);
});

test('a misspelt file in corpus.yaml is refused', async () => {
  await writeFile(join(folder, 'a.txt'), 'A.');
  await writeFile(join(folder, 'corpus.yaml'), 'documents:\n  b.txt:\n    primary: true\n');
  expect(await failure(readFolder(folder))).toMatch(/"b\.txt", which is not in the folder/);
});

test('a ruling on a finding that is not there keeps the site from being built', async () => {
  await writeFile(join(folder, 'a.txt'), 'The pier closed on 4 May 2021.');
  await writeFile(
    join(folder, 'corpus.yaml'),
    'rulings:\n  - { finding: c-none, ruling: dismissed, by: A. Editor, on: 2026-11-22, why: none }\n',
  );
  const dossier = await analyseFolder(folder);
  const refused = Promise.resolve(dossier).then(assertPublishable);
  expect(await failure(refused)).toMatch(/rules on "c-none".*Nothing was published/);
});

test.each([
  ['title: [', /line 1, is not valid YAML/],
  ['title: a\n---\ntitle: b', /line 2, begins a second document/],
  ['title: *nobody', /is not valid YAML: Unresolved alias/],
  ['titel: x', /titel/],
  ['date: yesterday', /date: must be a day/],
  ['version: 1', /version: a text is wanted here, in quotation marks if it is a number\./],
  ['changes: [{ what: x }]', /changes → entry 1 → date: is missing\./],
  ['documents: { a.txt: { url: x } }', /url: an address such as “https:/],
  ['documents: { a.txt: { kind: blog } }', /kind: one of these is wanted: official, news\./],
  [
    'rulings: [{ finding: c-1, ruling: changed, by: A, on: 2026-01-01, why: x }]',
    /rulings → entry 1: says “changed” and not to what: give a level or a title\./,
  ],
])('corpus.yaml %j is refused', async (yaml, message) => {
  await writeFile(join(folder, 'a.txt'), 'A.');
  await writeFile(join(folder, 'corpus.yaml'), yaml);
  expect(await failure(readFolder(folder))).toMatch(message);
});

test('unknown kinds are named and skipped, hidden files passed over, subfolders read', async () => {
  await mkdir(join(folder, 'more'));
  await writeFile(join(folder, 'a.txt'), 'A.');
  await writeFile(join(folder, 'more', 'b.txt'), 'B.');
  await writeFile(join(folder, '.hidden.txt'), 'C.');
  await writeFile(join(folder, 'mail.eml'), 'D.');
  const { sources, diagnostics } = await readFolder(folder);
  expect(sources.map((s) => s.file)).toEqual(['a.txt', 'more/b.txt']);
  expect(diagnostics.map((d) => d.file)).toEqual(['mail.eml']);
});

test('the text stays as it is: byte-order mark, CRLF', async () => {
  await writeFile(join(folder, 'a.txt'), '\uFEFFOne.\r\nTwo.\r\n');
  expect((await readFolder(folder)).sources[0]?.text).toBe('\uFEFFOne.\r\nTwo.\r\n');
});

test('a file that did not change is not parsed again', async () => {
  const cache: ReadCache = new Map();
  await writeFile(join(folder, 'a.txt'), 'A.');
  await writeFile(join(folder, 'b.txt'), 'B.');
  const before = await readFolder(folder, cache);
  await writeFile(join(folder, 'b.txt'), 'B, changed.');
  const after = await readFolder(folder, cache);
  expect(after.sources[0]).toBe(before.sources[0]);
  expect(after.sources[1]?.text).toBe('B, changed.');
});

test.each([
  ['published: soon', /published: must be a date in EDTF/],
  ['pubished: 2018', /nothing is known by the name "pubished"/],
])('a document’s note %j is refused', async (line, message) => {
  await writeFile(join(folder, 'a.txt'), 'A.');
  await writeFile(join(folder, 'corpus.yaml'), `documents:\n  a.txt:\n    ${line}\n`);
  expect(await failure(readFolder(folder))).toMatch(message);
});

test('a day that the calendar does not have is refused', async () => {
  await writeFile(join(folder, 'a.txt'), 'A.');
  await writeFile(join(folder, 'corpus.yaml'), 'date: 2019-02-31\n');
  expect(await failure(readFolder(folder))).toMatch(/date: is no day of the calendar/);
});

test.each([['corpus.yml'], ['corpus.json'], ['Corpus.yaml'], ['corpus.yaml.txt']])(
  'an editor’s file called %s is refused',
  async (name) => {
    await writeFile(join(folder, 'a.txt'), 'A.');
    await writeFile(join(folder, name), 'title: A');
    expect(await failure(readFolder(folder))).toMatch(/rename it/);
  },
);

test('UTF-16 is called by its name', async () => {
  await writeFile(join(folder, 'a.txt'), Buffer.from('\uFEFFA ferry', 'utf16le'));
  expect(await failure(readFolder(folder))).toMatch(/a\.txt is UTF-16/);
});

test('front matter that is no YAML is refused, prose between two rules is not', async () => {
  await writeFile(join(folder, 'a.md'), '---\nThe ferry: it sank\n---\n\nWords.');
  expect((await readFolder(folder)).sources).toHaveLength(1);
  await writeFile(join(folder, 'a.md'), '---\ntitle: [x\n---\n\nWords.');
  expect(await failure(readFolder(folder))).toMatch(/a\.md, line 2: the front matter/);
});

test('names that would share an address are refused', async () => {
  await writeFile(join(folder, 'holm quay.txt'), 'A.');
  await writeFile(join(folder, 'holm-quay.txt'), 'B.');
  expect(await failure(readFolder(folder))).toMatch(/same address/);
});

test('empty files and links to nowhere are skipped and said so; a ring of links does no harm', async () => {
  await writeFile(join(folder, 'a.txt'), 'A.');
  await writeFile(join(folder, 'b.txt'), ' \n');
  await symlink(join(folder, 'gone.txt'), join(folder, 'c.txt'));
  await symlink(folder, join(folder, 'ring'));
  await symlink(join(folder, 'a.txt'), join(folder, 'd.txt'));
  const { sources, diagnostics } = await readFolder(folder);
  expect(sources.map(({ file }) => file)).toEqual(['a.txt', 'd.txt']);
  expect(diagnostics.map(({ file, rule }) => [file, rule])).toEqual([
    ['c.txt', 'read/link'],
    ['ring', 'read/link'],
    ['b.txt', 'read/empty'],
  ]);
});
