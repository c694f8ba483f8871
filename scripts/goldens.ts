/**
 * Writes the goldens of the edition in `seeds` anew: `npm run goldens`. Read the diff before you commit it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { analyseFolder } from '../src/data/analyse.ts';
import { renderGoldens } from '../src/pipeline/goldens/render.ts';

const FOLDER = 'src/pipeline/goldens/seeds';

const pages = renderGoldens(await analyseFolder('seeds'));
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of pages) writeFileSync(`${FOLDER}/${name}.txt`, text);
