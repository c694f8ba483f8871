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
  const dossier = await analyseFolder(folder);
  const json = `${JSON.stringify(dossier, null, 1)}\n`;
  // The dossier is printed all the same: an editor takes the ids of findings from it.
  for (const { message } of dossier.diagnostics.filter(({ severity }) => severity === 'error')) {
    console.error(message);
    process.exitCode = 1;
  }
  if (values.out === undefined) {
    process.stdout.write(json);
    return;
  }
  await writeWhole(values.out, json);
});
