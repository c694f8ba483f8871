import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launch } from '../../scripts/launch.ts';
import type { Dossier } from '../model/dossier.ts';
import { DIST } from './pages-of-site.ts';
import { watch, type Watch } from './watch.ts';

/** The text of a file of the built site. */
export function siteFile(file: string): string {
  return readFileSync(join(DIST, file), 'utf8');
}

/** The dossier as the built site ships it. */
export function siteDossier(): Dossier {
  return JSON.parse(siteFile('data/dossier.json')) as Dossier;
}

let browser: Promise<Browser> | null = null;

/** The one browser of a test file; close it with `closeBrowser`. */
export function openBrowser(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

/** Ends what `openBrowser` began, if it did. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/** Opens a path of the site in a fresh context, watched from the start. */
export async function visit(
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page } & Watch> {
  const context = await (await openBrowser()).newContext(options);
  const page = await context.newPage();
  const watched = watch(page, inject('address'));
  await page.goto(inject('address') + path, { waitUntil: 'load' });
  return { page, ...watched };
}
