import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../src/data/folder.ts';
import { HELD_OUT } from '../../src/pipeline/goldens/stories.ts';
import { documentsOf, storiesIn } from '../stories.ts';

/** A folder that was marked by hand: what was read of it, and of each document by its file what it should be. */
export interface MarkedFolder<Gold> extends Awaited<ReturnType<typeof readFolder>> {
  readonly folder: string;
  readonly documents: Readonly<Record<string, Gold>>;
}

/** The marked folders under a root, those that are kept apart left out. */
export function markedFolders<Gold>(root: string): Promise<MarkedFolder<Gold>[]> {
  const names = storiesIn(root).filter((name) => !HELD_OUT.has(name));
  return Promise.all(
    names.map(async (folder): Promise<MarkedFolder<Gold>> => {
      const path = join(root, folder);
      const { documents } = JSON.parse(readFileSync(join(path, 'gold.json'), 'utf8')) as {
        readonly documents: Readonly<Record<string, Gold>>;
      };
      return { folder, documents, ...(await readFolder(documentsOf(path))) };
    }),
  );
}

/** Folders are dealt out to so many parts; each is judged by what is fitted to the others. */
const PARTS = 6;

/** What is made of each example by weights that were fitted to the folders of other parts: cross-validation. */
export function crossJudged<Example, Weights, Judged>(
  all: readonly Example[],
  folderOf: (example: Example) => string,
  fit: (examples: readonly Example[]) => Weights,
  judge: (example: Example, weights: Weights) => Judged,
): Judged[] {
  const partOf = new Map([...new Set(all.map(folderOf))].map((folder, i) => [folder, i % PARTS]));
  return Array.from({ length: PARTS }, (_, part) => {
    const isTest = (e: Example): boolean => partOf.get(folderOf(e)) === part;
    const weights = fit(all.filter((e) => !isTest(e)));
    return all.filter(isTest).map((e) => judge(e, weights));
  }).flat();
}
