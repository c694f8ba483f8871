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
import { fontOf, tablesOf } from './sfnt.ts';

const require = createRequire(import.meta.url);
const OUT = new URL('../src/styles/fonts/', import.meta.url);

/** Signs of code and sums, which prose and labels seldom need. */
const SELDOM = '#*+<=>@\\^_`{|}~';

/** What English prose is set in. */
const ENGLISH = [...range(0x20, 0x7e), '\u00a0£·–—‘’“”…←→']
  .filter((letter) => !SELDOM.includes(letter))
  .join('');

/** Names and loans from the languages of western Europe, and what is seldom used: loaded where such a letter stands. */
const REST = [SELDOM, ...range(0xa1, 0xff), 'ŒœŠšŽžŸ‚„†‡•‹›€™−↑↓▸¼¾⅓⅔′″'].join('').replace(/[£·]/g, '');

const SERIF = 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const TITLES = 'source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';
const SANS = 'public-sans/files/public-sans-latin-wght-normal.woff2';

interface Cut {
  readonly from: string;
  readonly to: string;
  readonly letters: string;
  /** `sfnt` for the pictures of shared links, whose drawer reads no woff2. */
  readonly format?: 'sfnt';
  readonly axes: Record<string, number | { min: number; max: number }>;
  /** OpenType features that the style sheets ask for; small capitals double a file. */
  readonly features: readonly string[];
}

const TEXT = { wght: { min: 400, max: 600 } };
const PROSE = ['kern'];
const LABELS = ['kern', 'tnum'];

const CUTS: readonly Cut[] = [
  { from: SERIF, to: 'serif.woff2', letters: ENGLISH, axes: TEXT, features: PROSE },
  { from: SERIF, to: 'serif-rest.woff2', letters: REST, axes: TEXT, features: PROSE },
  {
    from: SERIF.replace('normal', 'italic'),
    to: 'serif-italic.woff2',
    letters: ENGLISH,
    axes: { wght: 400 },
    features: PROSE,
  },
  {
    from: TITLES,
    to: 'serif-display.woff2',
    letters: ENGLISH,
    axes: { wght: 600, opsz: 44 },
    features: [...PROSE, 'smcp', 'c2sc'],
  },
  { from: SANS, to: 'sans.woff2', letters: ENGLISH, axes: TEXT, features: LABELS },
  { from: SANS, to: 'sans-rest.woff2', letters: REST, axes: TEXT, features: LABELS },
  {
    from: TITLES,
    to: 'card-serif.ttf',
    letters: ENGLISH + REST,
    format: 'sfnt',
    axes: { wght: 600, opsz: 44 },
    features: PROSE,
  },
  {
    from: SANS,
    to: 'card-sans.ttf',
    letters: ENGLISH + REST,
    format: 'sfnt',
    axes: { wght: 600 },
    features: LABELS,
  },
];

await mkdir(OUT, { recursive: true });
for (const { from, to, letters, axes, features, format = 'woff2' } of CUTS) {
  const [family = '', ...rest] = from.split('/');
  const home = dirname(require.resolve(`@fontsource-variable/${family}/package.json`));
  const whole = await readFile(join(home, ...rest));
  const options = { targetFormat: 'sfnt', variationAxes: axes, keepFeatures: features } as const;
  const varied = tablesOf(await subsetFont(whole, letters, options));
  // Kerning that changes with the weight is the half of a file: the regular weight's serves all.
  const regular = tablesOf(await subsetFont(whole, letters, { ...options, variationAxes: regularOf(axes) }));
  const kerned = fontOf(new Map([...varied, ['GPOS', regular.get('GPOS')!]]));
  const cut = await subsetFont(kerned, letters, { targetFormat: format, keepFeatures: features });
  await writeFile(new URL(to, OUT), cut);
  console.log(`${to}: ${whole.length} → ${cut.length} bytes`);
}

/** One weight of a range of them: the lightest. */
function regularOf(axes: Cut['axes']): Cut['axes'] {
  return Object.fromEntries(
    Object.entries(axes).map(([axis, at]) => [axis, typeof at === 'number' ? at : at.min]),
  );
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));
}
