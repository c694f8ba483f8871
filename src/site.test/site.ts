import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from '../../scripts/browser.ts';
import type { Dossier } from '../model/dossier.ts';
import { DIST, sitePages } from './pages-of-site.ts';

/** One page of each kind, for checks too slow for all: the first two of every folder. */
export function samplePages(): string[] {
  const kinds = new Map<string, string[]>();
  for (const page of sitePages()) {
    const kind = page.split('/').slice(0, 2).join('/') + String(page.split('/').length);
    kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
  }
  return [...kinds.values()].flatMap((pages) => pages.slice(0, 2));
}

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

/** What a page said on the console or asked of another host: a good page says and asks nothing. */
export interface Watched {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens a path of the site in a fresh context and notes every console message, error and foreign request. */
export async function visit(path: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await (await openBrowser()).newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const address = inject('address');
  page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith('data:')) complaints.push(`request to ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && path !== '/404.html')
      complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(address + path, { waitUntil: 'load' });
  return { page, complaints };
}
