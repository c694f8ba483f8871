/**
 * Says what a folder holds and what Gainsay could not make of it: `npm run -s check:folder -- FOLDER`.
 */
import process from 'node:process';
import { analyseFolder } from '../src/data/analyse.ts';
import { FolderError } from '../src/model/errors.ts';
import { report } from './report.ts';

await report(async () => {
  const folder = process.argv[2];
  if (folder === undefined)
    throw new FolderError('A folder is wanted.', 'Run: npm run -s check:folder -- FOLDER');
  const { documents, dates, entities, quotes, events, conflicts, diagnostics } = await analyseFolder(folder);
  for (const d of documents) {
    console.log(
      `${d.file}: ${d.kind}, ${d.published.edtf ?? 'undated'}, ${d.title ?? `no headline (${d.label})`}`,
    );
  }
  const counts = { documents, dates, entities, quotes, events, conflicts };
  console.log(
    Object.entries(counts)
      .map(([what, list]) => `${list.length} ${what}`)
      .join(' · '),
  );
  for (const { severity, message } of diagnostics) console.log(`${severity}: ${message}`);
});
