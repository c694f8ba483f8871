import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the stories lie that were marked by hand, a folder each. */
export const STORIES = 'src/pipeline/goldens/stories';

/** Where the folders of pages lie of which only the heads and the furniture were marked by hand. */
export const PAGES = 'src/pipeline/goldens/pages';

/** The names of a folder's stories: those that have a gold. */
export function storiesIn(root: string): string[] {
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'gold.json')))
    .sort();
}

/** The folder of a story's documents: its own, or for the first edition, of which only the gold lies there, `seeds`. */
export function documentsOf(folder: string): string {
  return readdirSync(folder).some((file) => file.endsWith('.txt')) ? folder : 'seeds';
}
