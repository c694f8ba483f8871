import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { theEdition } from './edition.ts';
import { renderGoldens } from './render.ts';

const pages = renderGoldens((await theEdition()).dossier);
const folder = new URL('seeds/', import.meta.url);

test('there is a golden for each document and one for the story, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].map((name) => `${name}.txt`).sort());
});

test.each([...pages.keys()])('%s is analysed as in its golden (npm run goldens writes it anew)', (name) => {
  expect(pages.get(name)).toBe(readFileSync(new URL(`${name}.txt`, folder), 'utf8'));
});
