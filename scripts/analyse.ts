/**
 * Prints the dossier of a folder as JSON.
 *
 *   npm run -s analyse -- FOLDER [--out FILE]
 */
import { rename, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { analyseFolder } from '../src/data/analyse.ts';
import { FolderError } from '../src/model/errors.ts';
import { report } from './report.ts';

await report(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0) {
    throw new FolderError('One folder is wanted.', 'Run: npm run -s analyse -- FOLDER [--out FILE]');
  }
  const json = `${JSON.stringify(await analyseFolder(folder), null, 1)}\n`;
  if (values.out === undefined) {
    process.stdout.write(json);
    return;
  }
  // Written beside and renamed, so that a failure never leaves half a file under the name.
  await writeFile(`${values.out}.part`, json);
  await rename(`${values.out}.part`, values.out);
});
