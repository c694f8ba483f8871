/**
 * Fits the weights by which a document is told to be official or news (src/pipeline/blocks/kind/weights.json) to the documents of
 * the stories with gold, those kept apart left out, to the pages whose heads were marked, and to the invented documents of
 * the tests. Prints how many kinds are right in folders that the weights were not fitted to (cross-validation) and what is
 * wrong there: `node scripts/train-kinds.ts`. The environment's PENALTY sets how small weights are kept.
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { kindSignsOf } from '../src/pipeline/blocks/index.ts';
import { kindBy } from '../src/pipeline/blocks/kind/index.ts';
import { readSheet } from '../src/pipeline/metadata/genres/sheet.testing.ts';
import { SHEETS } from '../src/pipeline/metadata/genres/sheets.testing.ts';
import { PAGES, STORIES } from './stories.ts';
import { crossJudged, markedFolders } from './training/folders.ts';
import { type Example, plainly } from './training/logistic.ts';

const WEIGHTS = 'src/pipeline/blocks/kind/weights.json';
/** Inverse prior variance of a weight. */
const PENALTY = Number(process.env.PENALTY ?? 5);

interface Marked extends Example {
  readonly set: string;
  readonly folder: string;
  readonly file: string;
}

async function marked(set: string, root: string): Promise<Marked[]> {
  const folders = await markedFolders<{ readonly kind: string }>(root);
  return folders.flatMap(({ folder, documents, sources }) =>
    [...kindSignsOf(sources)].flatMap(([file, features]): Marked[] => {
      const kind = documents[file]?.kind;
      return kind === undefined
        ? []
        : [{ set, folder, file, features, right: kind === 'official', weight: 1 }];
    }),
  );
}

function invented(): Marked[] {
  return SHEETS.flatMap(([, sheets]) => sheets).flatMap((sheet): Marked[] => {
    const { text } = readSheet(sheet);
    const source = { id: 'page', file: 'page.txt', sha256: '', text };
    return [...kindSignsOf([source]).values()].map((features) => ({
      ...{ set: 'invented', folder: sheet.genre, file: '', features },
      right: sheet.kind === 'official',
      weight: INVENTED,
    }));
  });
}

/** Each invented document is there for what it alone has. */
const INVENTED = 10;

const isRight = ({ features, right }: Marked, weights: Readonly<Record<string, number>>): boolean =>
  (kindBy(features, weights) === 'official') === right;

const all = [...(await marked('stories', STORIES)), ...(await marked('pages', PAGES)), ...invented()];
const judged = crossJudged(
  all,
  ({ folder }) => folder,
  (examples) => plainly(examples, PENALTY),
  (e, weights) => ({ ...e, ok: isRight(e, weights) }),
);
for (const { folder, file, ok } of judged) if (!ok) console.log(`wrong ${folder} ${file}`);
for (const [set, list] of Map.groupBy(judged, (e) => e.set))
  console.log(`${set.padEnd(10)} ${list.filter(({ ok }) => ok).length} of ${list.length}`);
const weights = plainly(all, PENALTY);
console.log(`fitted: ${all.filter((e) => isRight(e, weights)).length} of ${all.length}`);
writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`);
