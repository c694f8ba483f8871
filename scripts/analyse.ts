/**
 * Prints the dossier of a folder as JSON.
 *
 *   npm run -s analyse -- FOLDER [--out FILE]
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { analyseFolder } from '../src/data/analyse.ts';
import { oneFolder } from './one-folder.ts';
import { report } from './report.ts';
import { writeWhole } from './write-whole.ts';

await report(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
  const folder = oneFolder(positionals, 'npm run -s analyse -- FOLDER [--out FILE]');
  const json = `${JSON.stringify(await analyseFolder(folder), null, 1)}\n`;
  if (values.out === undefined) {
    process.stdout.write(json);
    return;
  }
  await writeWhole(values.out, json);
});
