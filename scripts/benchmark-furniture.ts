/**
 * Reads each page of an article-extraction benchmark alone, as a folder of one document, and writes what is kept
 * of it, for the benchmark's own scorer:
 *
 *   node scripts/benchmark-furniture.ts PAGES.json SYSTEM.json
 *
 * PAGES.json holds `{ "<id>": { "page": "the page's plain lines" } }`; SYSTEM.json gets `{ "<id>": "kept text" }`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { SettingError } from '../src/model/errors.ts';
import { blocksOf } from '../src/pipeline/blocks/index.ts';
import { report } from './report.ts';

await report(async () => {
  const [pagesFile, systemFile] = process.argv.slice(2);
  if (pagesFile === undefined || systemFile === undefined) {
    throw new SettingError(
      'Two files are wanted.',
      'Run: node scripts/benchmark-furniture.ts PAGES.json SYSTEM.json',
    );
  }
  const pages = JSON.parse(await readFile(pagesFile, 'utf8')) as Record<string, { readonly page: string }>;
  const kept = Object.entries(pages).map(([id, { page }]) => [id, articleOf(id, page)]);
  await writeFile(systemFile, JSON.stringify(Object.fromEntries(kept)));
});

/** The page's article: its paragraphs, and the headings between them. */
function articleOf(id: string, page: string): string {
  const blocks = blocksOf({ id, file: `${id}.txt`, sha256: '', text: page });
  const first = blocks.findIndex((block) => block.role === 'body' || block.role === 'clause');
  return blocks
    .filter(
      (block, i) =>
        block.role === 'body' || block.role === 'clause' || (block.role === 'heading' && i > first),
    )
    .map((block) => block.text)
    .join('\n');
}
