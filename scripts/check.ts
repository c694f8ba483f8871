/**
 * Says what a folder holds and what Gainsay could not make of it: `npm run -s check:folder -- FOLDER`.
 */
import { parseArgs } from 'node:util';
import { analyseFolder } from '../src/data/analyse.ts';
import { shorten } from '../src/views/shorten.ts';
import { oneFolder } from './one-folder.ts';
import { report } from './report.ts';

/** What a line of a terminal has room for. */
const LENGTH = 100;

await report(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const folder = oneFolder(positionals, 'npm run -s check:folder -- FOLDER');
  const { documents, dates, entities, quotes, events, conflicts, diagnostics } = await analyseFolder(folder);
  for (const d of documents) {
    const name = shorten(d.title ?? d.label, LENGTH);
    console.log(
      `${d.file}: ${d.kind}, ${d.published.edtf ?? 'undated'}, ${d.title === null ? `no headline (${name})` : name}`,
    );
  }
  const counts = { documents, dates, entities, quotes, events, conflicts };
  console.log(
    Object.entries(counts)
      .map(([what, list]) => `${what}: ${list.length}`)
      .join(' · '),
  );
  for (const { severity, message } of diagnostics) console.log(`${severity}: ${message}`);
});
