import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = 'dist';

/** Every file of the built site, with forward slashes, sorted. */
export function siteFiles(): string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Every page's address path, e.g. `/` and `/sources/a/`. */
export function sitePages(): string[] {
  return siteFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
}
