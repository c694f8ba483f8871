import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import type { Dossier } from '../model/dossier.ts';
import { DIST } from './pages-of-site.ts';
import { watch, type Watch } from './watch.ts';

export function siteFile(file: string): string {
  return readFileSync(join(DIST, file), 'utf8');
}

export function siteDossier(): Dossier {
  return JSON.parse(siteFile('data/dossier.json')) as Dossier;
}

let browser: Promise<Browser> | null = null;

/** The one browser of a test file; close it with `closeBrowser`. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium: run node scripts/browser.ts');
  browser ??= chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  return browser;
}

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
