/**
 * Cuts the site's fonts to the letters and weights that it uses, and writes them to src/styles/fonts.
 *
 *   node scripts/fonts.ts
 *
 * Run it after a font package changes; the cut files are kept in the repository, so that a build needs no
 * time for them and gives the same bytes everywhere.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const OUT = new URL('../src/styles/fonts/', import.meta.url);

/** Latin-1 and the punctuation of English typesetting; other letters fall back to the packages' own files. */
const LETTERS = [...range(0x20, 0x7e), ...range(0xa0, 0xff), 'ŒœŠšŽžŸ–—‘’‚“”„†‡•…‹›€™−←→↑↓▸×½¼¾⅓⅔′″ '].join(
  '',
);

interface Cut {
  readonly from: string;
  readonly to: string;
  /** `sfnt` for the pictures of shared links, whose drawer reads no woff2. */
  readonly format?: 'sfnt';
  readonly axes: Record<string, number | { min: number; max: number }>;
}

const CUTS: readonly Cut[] = [
  {
    from: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    to: 'serif.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    from: 'source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
    to: 'serif-italic.woff2',
    axes: { wght: 400 },
  },
  {
    from: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    to: 'serif-display.woff2',
    axes: { wght: 600, opsz: 44 },
  },
  {
    from: 'public-sans/files/public-sans-latin-wght-normal.woff2',
    to: 'sans.woff2',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    from: 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2',
    to: 'card-serif.ttf',
    format: 'sfnt',
    axes: { wght: 600, opsz: 44 },
  },
  {
    from: 'public-sans/files/public-sans-latin-wght-normal.woff2',
    to: 'card-sans.ttf',
    format: 'sfnt',
    axes: { wght: 600 },
  },
];

await mkdir(OUT, { recursive: true });
for (const { from, to, axes, format = 'woff2' } of CUTS) {
  const [family = '', ...rest] = from.split('/');
  const home = dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
  const whole = await readFile(join(home, ...rest));
  const cut = await subsetFont(whole, LETTERS, { targetFormat: format, variationAxes: axes });
  await writeFile(new URL(to, OUT), cut);
  console.log(`${to}: ${whole.length} → ${cut.length} bytes`);
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
}
