import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a finding needs to be mended, and nothing that is slow to work out. */
const TERSE: RunOptions = { resultTypes: ['violations'], selectors: false, preload: false };

/** Gives axe to every page that the context will open. */
export async function withAxe(context: BrowserContext): Promise<BrowserContext> {
  await context.addInitScript({ content: AXE });
  return context;
}

/** What axe finds on a page of a context `withAxe`, a line a rule; with `rules`, of these rules alone. */
export async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options: RunOptions = rules ? { ...TERSE, runOnly: [...rules] } : TERSE;
  const { violations } = await page.evaluate(
    (how) =>
      (
        globalThis as unknown as { axe: { run: (on: Document, how: RunOptions) => Promise<AxeResults> } }
      ).axe.run(document, how),
    options,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
}
