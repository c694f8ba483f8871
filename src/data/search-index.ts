import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import type { Findable } from '../model/findable.ts';

/**
 * Makes the static search index when the site is built: one record a sentence, so that a result opens at its
 * own words. The records are what the built site itself lists at /data/sentences.json.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'gainsay-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const list = await readFile(new URL('data/sentences.json', dir), 'utf8');
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
        for (const { url, text, source, place } of JSON.parse(list) as Findable[]) {
          const record = {
            url: `/${url}`,
            content: text,
            language: 'en',
            meta: { title: place, source, place },
          };
          const added = await index.addCustomRecord(record);
          if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join('; ')}`);
        }
        // Pagefind's own writeFiles answers before the last file is on the disk.
        const made = await index.getFiles();
        if (made.errors.length > 0) throw new Error(`No search index: ${made.errors.join('; ')}`);
        const folder = fileURLToPath(new URL('pagefind/', dir));
        for (const { path, content } of made.files) {
          const file = join(folder, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await close();
      },
    },
  };
}
