/**
 * Measures names of people, bodies and places on a public test set in the column format of CoNLL-2003 (Tjong Kim Sang and
 * De Meulder 2003), beside compromise's own recognition of the same text:
 *
 *   node scripts/benchmark-names.ts FILE [FILE …]
 *
 * A line holds a token and, as its last column, `B-PER`, `I-ORG`, `B-LOC`, … or `O`; an empty line ends a sentence, a line
 * with `-DOCSTART-` a document. Prints precision, recall and F1 of exact spans with their type (in per cent) over the three
 * types; whatever else a set marks (`MISC`) is left aside.
 */
import { readFile } from 'node:fs/promises';
import nlp from 'compromise';
import { NO_CORPUS } from '../src/model/corpus.ts';
import type { EntityType } from '../src/model/entity.ts';
import { SettingError } from '../src/model/errors.ts';
import { run } from '../src/pipeline/run.ts';
import { report } from './report.ts';

/** A place and what is named there, as one key, so that two of them can be compared. */
type Marked = `${number}-${number} ${string}`;

interface TestDocument {
  readonly text: string;
  readonly marks: ReadonlySet<Marked>;
}

const TYPES = new Set(['PER', 'ORG', 'LOC']);
const TYPE_OF: Readonly<Partial<Record<EntityType, string>>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'LOC',
};

/** Before these, and after those, print has no space. */
const NO_SPACE_BEFORE = /^(?:[.,;:!?)\]%”’]|n['’]t|['’](?:s|re|ve|ll|d|m)|''|['’])$/i;
const NO_SPACE_AFTER = /^(?:[([$£€“‘]|``)$/;

/** The documents of a file, their tokens set as print has them: sentences are paragraphs. */
function documentsIn(file: string): TestDocument[] {
  return file
    .split(/^-DOCSTART-.*$/m)
    .map((part) => documentOf(part))
    .filter(({ text }) => text !== '');
}

function documentOf(part: string): TestDocument {
  let text = '';
  let open: { start: number; end: number; type: string } | null = null;
  const marks = new Set<Marked>();
  const close = (): void => {
    if (open !== null && TYPES.has(open.type)) marks.add(`${open.start}-${open.end} ${open.type}`);
    open = null;
  };
  for (const sentence of part.trim().split(/\n\s*\n/)) {
    let last = '';
    let quoted = false;
    if (text !== '') text += '\n\n';
    for (const line of sentence.split('\n').filter((l) => l.trim() !== '')) {
      const columns = line.split(/\s+/);
      const [token, tag] = [columns[0]!, columns.at(-1)!];
      const closes = token === '"' && quoted;
      const glued = last === '' || closes || NO_SPACE_BEFORE.test(token) || NO_SPACE_AFTER.test(last);
      if (!glued && !(last === '"' && quoted)) text += ' ';
      if (token === '"') quoted = !quoted;
      last = token;
      const start = text.length;
      text += token;
      if (open === null || !tag.startsWith('I-') || tag.slice(2) !== open.type) {
        close();
        if (tag !== 'O') open = { start, end: text.length, type: tag.slice(2) };
      } else open.end = text.length;
    }
    close();
  }
  return { text, marks };
}

/** What the dossier names, by name or by another name: a post before a name, and a pronoun, are no names. */
function ours({ text }: TestDocument): Set<Marked> {
  const { entities } = run([{ id: 'a', file: 'a.txt', sha256: '', text }], NO_CORPUS);
  return new Set(
    entities.flatMap(({ type, mentions }) => {
      const kind = TYPE_OF[type];
      return kind === undefined
        ? []
        : mentions
            .filter((m) => m.form !== 'pronoun' && m.form !== 'title' && /^\p{Lu}/u.test(m.text))
            .map((m): Marked => `${m.start}-${m.end} ${kind}`);
    }),
  );
}

/** What compromise finds by itself, without the marks at its ends. */
function compromises({ text }: TestDocument): Set<Marked> {
  const read = nlp(text);
  const found = { PER: read.people(), ORG: read.organizations(), LOC: read.places() };
  return new Set(
    Object.entries(found).flatMap(([type, view]) =>
      (view.json({ offset: true }) as { offset: { start: number; length: number } }[]).map(
        ({ offset }): Marked => {
          const words = text.slice(offset.start, offset.start + offset.length);
          const start = offset.start + (/^[^\p{L}\p{N}]+/u.exec(words)?.[0].length ?? 0);
          const end = offset.start + words.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '').length;
          return `${start}-${end} ${type}`;
        },
      ),
    ),
  );
}

function print(
  name: string,
  documents: readonly TestDocument[],
  find: (d: TestDocument) => Set<Marked>,
): void {
  let [right, found, wanted] = [0, 0, 0];
  for (const document of documents) {
    const marks = find(document);
    right += marks.intersection(document.marks).size;
    found += marks.size;
    wanted += document.marks.size;
  }
  const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, wanted)];
  const [p, r, f] = [precision, recall, (2 * right) / Math.max(1, found + wanted)].map((x) =>
    (100 * x).toFixed(1),
  );
  console.log(`${name.padEnd(12)} precision ${p}  recall ${r}  F1 ${f}  (${right} of ${wanted})`);
}

await report(async () => {
  const files = process.argv.slice(2);
  if (files.length === 0)
    throw new SettingError('A file is wanted.', 'Run: node scripts/benchmark-names.ts FILE [FILE …]');
  const documents = (await Promise.all(files.map((f) => readFile(f, 'utf8')))).flatMap(documentsIn);
  console.log(`${documents.length} documents`);
  print('Gainsay', documents, ours);
  print('compromise', documents, compromises);
});
