import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NO_CORPUS } from '../../model/corpus.ts';
import type { Document } from '../../model/document.ts';
import { foldLines } from '../../text/tokens.ts';
import { analysisBefore } from '../run.ts';

interface Gold {
  readonly title: string | null;
  readonly published: { readonly edtf: string; readonly basis: string };
  readonly furniture: readonly string[];
}

/** The documents of a set of folders as they are once their days are known, each with what was marked by hand. */
function read(set: string): [Document, Gold][] {
  const root = new URL(`${set}/`, import.meta.url);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const text = (file: string): string => readFileSync(new URL(`${name}/${file}`, root), 'utf8');
      const { documents } = JSON.parse(text('gold.json')) as { readonly documents: Record<string, Gold> };
      const sources = Object.keys(documents).map((file) => ({
        id: file,
        file,
        sha256: '',
        text: text(file),
      }));
      return analysisBefore('expressions', sources, NO_CORPUS).documents.map((d): [Document, Gold] => [
        d,
        documents[d.file]!,
      ]);
    });
}

const folded = (words: string | null): string | null => (words === null ? null : foldLines(words).trim());

/** What share of the documents has its headline, of those with a stated day has it, and of the marked lines is found. */
function measured(pages: readonly [Document, Gold][]): [number, number, number] {
  const share = (list: readonly boolean[]): number => list.filter(Boolean).length / list.length;
  const stated = pages.filter(([, gold]) => gold.published.basis === 'stated');
  const lines = pages.flatMap(([document, { furniture }]) => {
    const found = document.blocks.filter(({ role }) => role === 'furniture').map(({ text }) => text);
    return furniture.map((line) => found.some((text) => text.includes(line.trim())));
  });
  return [
    share(pages.map(([{ title }, gold]) => folded(title) === folded(gold.title))),
    share(stated.map(([{ published }, gold]) => published.edtf === gold.published.edtf)),
    share(lines),
  ];
}

/** In milliseconds: so many documents take their time where the machine has other work. */
const PATIENCE = 240_000;

test.each([
  ['pages', 0.9, 0.92, 0.9],
  ['pages-apart', 0.85, 0.85, 0.9],
])(
  'headlines, stated days and furniture of %s are read',
  { timeout: PATIENCE },
  (set, headlines, days, furniture) => {
    const [a, b, c] = measured(read(set));
    expect(a).toBeGreaterThanOrEqual(headlines);
    expect(b).toBeGreaterThanOrEqual(days);
    expect(c).toBeGreaterThanOrEqual(furniture);
  },
);
