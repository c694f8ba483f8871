import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build puts the site. */
export const DIST = 'dist';

/** Every file of a built site, with forward slashes, sorted. */
export function siteFiles(site = DIST): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(site.length + 1)
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

/** The pages that most is measured on: the home page, a source's and a disagreement's. */
export function samplePages(): string[] {
  const pages = sitePages();
  return [/^\/$/, /^\/sources\/[^/]+\/$/, /^\/disagreements\/[^/]+\/$/].flatMap(
    (kind) => pages.find((page) => kind.test(page)) ?? [],
  );
}
