/**
 * Fits the weights by which a document's headline is chosen (src/pipeline/blocks/headline/weights.json) to the documents of
 * the stories with gold, those kept apart left out, to the pages whose heads were marked, and to the invented documents of
 * the tests: as they stand, and with their heads altered as other pages' heads are. Prints how many headlines are right in
 * folders that the weights were not fitted to (cross-validation): `node scripts/train-headlines.ts`. The environment's
 * PENALTY sets how small weights are kept, PARTS into how many parts the folders are dealt out (0: only fit); SHOW=1 lists
 * what is wrong in heads as they stand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readFolder } from '../src/data/folder.ts';
import type { DocumentKind, SourceDocument } from '../src/model/document.ts';
import { candidatesIn, chosen, type Weights } from '../src/pipeline/blocks/headline/choose.ts';
import { titleWords } from '../src/pipeline/blocks/headline/paper-lines.ts';
import { headsOf } from '../src/pipeline/blocks/index.ts';
import { HELD_OUT } from '../src/pipeline/goldens/stories.ts';
import { readSheet } from '../src/pipeline/metadata/genres/sheet.testing.ts';
import { SHEETS } from '../src/pipeline/metadata/genres/sheets.testing.ts';
import { foldLines } from '../src/text/tokens.ts';
import { documentsOf, PAGES, storiesIn, STORIES } from './stories.ts';
import { fittedTo, type Choice } from './training/choice.ts';
import { ALTERATIONS, linesOf, textOf, type Doc } from './training/heads.ts';

const WEIGHTS = 'src/pipeline/blocks/headline/weights.json';
/** Inverse prior variance of a weight. */
const PENALTY = Number(process.env.PENALTY ?? 1);
/** Stories are dealt out to so many parts; each is judged by what is fitted to the others. */
const PARTS = Number(process.env.PARTS ?? 6);
/**
 * What a head counts for as it stands: there are many more altered ones. Pages differ more than the stories' documents;
 * each invented one is there for what it alone has.
 */
const AS_IT_STANDS = { story: 6, page: 8, invented: 20 };
const DIGITS = 100;
const KINDS: readonly DocumentKind[] = ['news', 'official'];

interface Folder {
  readonly name: string;
  readonly of: keyof typeof AS_IT_STANDS;
  readonly sources: readonly SourceDocument[];
  readonly golds: Readonly<Record<string, { readonly kind: string; readonly title: string | null }>>;
}

/** Where the right line is none of the candidates: nothing can be learned of such a head, and nothing chosen is right. */
const NO_CANDIDATE = Number.MAX_SAFE_INTEGER;

interface Example extends Choice {
  readonly folder: string;
  readonly kind: DocumentKind;
  readonly way: string;
  readonly file: string;
}

async function marked(root: string, of: Folder['of']): Promise<Folder[]> {
  const names = storiesIn(root).filter((name) => !HELD_OUT.has(name));
  return Promise.all(
    names.map(async (name): Promise<Folder> => {
      const folder = join(root, name);
      const { documents } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as {
        readonly documents: Folder['golds'];
      };
      return { name, of, sources: (await readFolder(documentsOf(folder))).sources, golds: documents };
    }),
  );
}

function invented(): Folder[] {
  return SHEETS.flatMap(([, sheets]) => sheets).map((sheet): Folder => {
    const { text, title } = readSheet(sheet);
    const source = { id: 'page', file: 'page.txt', sha256: '', text };
    return {
      name: sheet.genre,
      of: 'invented',
      sources: [source],
      golds: { 'page.txt': { kind: sheet.kind, title } },
    };
  });
}

const same = (line: string, title: string): boolean => {
  const { lead, length } = titleWords(line);
  return foldLines(line.slice(lead, length)).trim() === foldLines(title).trim();
};

/** Something of a list that depends on the words alone, so that every run makes the same heads. */
function picked<T>(list: readonly T[], words: string): T {
  let sum = 7;
  for (const character of words) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return list[sum % list.length]!;
}

/** The heads of a folder's documents, all altered in one way; those that cannot be stay as they are and are left out. */
function examplesOf(
  { name, of, sources, golds }: Folder,
  titles: readonly string[],
  way?: (typeof ALTERATIONS)[number],
): Example[] {
  const wanted = new Map<string, string | null>();
  const altered = sources.map((source) => {
    const gold = golds[source.file];
    if (gold === undefined) return source;
    const title = gold.title;
    if (way === undefined) wanted.set(source.file, title);
    if (way === undefined || title === null) return source;
    const lines = linesOf(source.text);
    const at = lines.findIndex(({ text }) => same(text.trim(), title));
    if (at < 0) return source;
    const doc: Doc = { lines, title, at, official: gold.kind === 'official' };
    const few = Array.from({ length: picked([3, 5, 8], title) }, (_, i) =>
      picked(titles, `${title}${String(i)}`),
    );
    const made = way.make(doc, { of: (list) => picked(list, `${source.file} ${title}`), titles: few });
    if (made === null) return source;
    wanted.set(source.file, made.title);
    return { ...source, text: textOf(made.lines) };
  });
  return [...headsOf(wanted.size > 0 ? altered : [])].flatMap(([file, head]): Example[] => {
    const title = wanted.get(file);
    if (title === undefined) return [];
    const candidates = candidatesIn(head);
    const right =
      title === null
        ? -1
        : (head.lines.findLast((l) => same(l.text, title) && candidates.some(({ at }) => at === l.at))?.at ??
          NO_CANDIDATE);
    const weight = way?.weight ?? AS_IT_STANDS[of];
    return [
      { folder: name, kind: head.kind, way: way?.name ?? 'as it stands', file, candidates, right, weight },
    ];
  });
}

const weightsOf = (examples: readonly Example[]): Record<DocumentKind, Weights> => {
  const [news, official] = KINDS.map((kind) =>
    fittedTo(
      examples.filter((e) => e.kind === kind && e.right !== NO_CANDIDATE),
      PENALTY,
    ),
  );
  return { news: news!, official: official! };
};

const folders = [...(await marked(STORIES, 'story')), ...(await marked(PAGES, 'page')), ...invented()];
const titles = folders
  .flatMap(({ golds }) => Object.values(golds))
  .flatMap(({ title }) => (title !== null && title.length > 25 ? [title] : []));
const examples = folders.flatMap((folder) =>
  [undefined, ...ALTERATIONS].flatMap((way) => examplesOf(folder, titles, way)),
);
const partOf = new Map(folders.map(({ name }, i) => [name, i % PARTS]));

const sums = new Map<string, [number, number]>();
for (let part = 0; part < PARTS; part++) {
  const weights = weightsOf(examples.filter(({ folder }) => partOf.get(folder) !== part));
  for (const { way, kind, candidates, right, folder, file } of examples.filter(
    (e) => partOf.get(e.folder) === part,
  )) {
    const is = chosen(candidates, weights[kind]) === right;
    const [hits, all] = sums.get(way) ?? [0, 0];
    sums.set(way, [hits + Number(is), all + 1]);
    if (!is && way === 'as it stands' && process.env.SHOW) console.log('wrong', kind, folder, file);
  }
}
for (const [way, [hits, all]] of sums)
  console.log(way.padEnd(22), `${String(hits)} of ${String(all)}`.padEnd(12), (hits / all).toFixed(3));

const rounded = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * DIGITS) / DIGITS : value;
writeFileSync(WEIGHTS, `${JSON.stringify(weightsOf(examples), rounded, 1)}\n`);
