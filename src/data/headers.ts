import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** The pages that carry their style themselves. */
const WITH_STYLE = ['index.html', 'embed/timeline/index.html'];
const HASH = /style-src ('sha256-[^']+')/;
const ALLOWED = "style-src 'self'";

/**
 * Adds to the policy in the built site's `_headers` the hashes of styles that the pages' own policies name: a
 * browser applies both, and a style has to pass each.
 */
export function headers(): AstroIntegration {
  return {
    name: 'gainsay-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = await Promise.all(WITH_STYLE.map((page) => readFile(new URL(page, dir), 'utf8')));
        const hashes = new Set(pages.flatMap((page) => HASH.exec(page)?.[1] ?? []));
        const file = new URL('_headers', dir);
        const written = await readFile(file, 'utf8');
        if (!written.includes(ALLOWED)) throw new Error(`public/_headers must say ${ALLOWED}.`);
        await writeFile(file, written.replace(ALLOWED, [ALLOWED, ...[...hashes].sort()].join(' ')));
      },
    },
  };
}
