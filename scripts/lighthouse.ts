/**
 * Lighthouse (mobile profile) over the built site's home, a source and a disagreement: `npm run lighthouse`.
 * Exits with 1 where accessibility, best practice or SEO is under 100 or performance under 99.
 */
import process from 'node:process';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { serve } from '../src/site.test/serve.ts';
import { sitePages } from '../src/site.test/pages-of-site.ts';
import { findBrowser } from './browser.ts';

const LEAST: Readonly<Record<string, number>> = {
  performance: 99,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const PORT = 9333;

const pages = ['/', /^\/sources\/[^/]+\/$/, /^\/disagreements\/[^/]+\/$/].map((wanted) =>
  typeof wanted === 'string' ? wanted : sitePages().find((page) => wanted.test(page)),
);
const executablePath = findBrowser();
if (executablePath === null) throw new Error('No Chromium: run node scripts/browser.ts');
const site = await serve('dist', true);
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    `--remote-debugging-port=${PORT}`,
  ],
});
for (const page of pages) {
  if (page === undefined) continue;
  const result = await lighthouse(site.address + page, { port: PORT, logLevel: 'error', output: 'json' });
  const categories = Object.values(result?.lhr.categories ?? {});
  const scores = categories.map(({ id, score }) => ({ id, score: Math.round((score ?? 0) * 100) }));
  console.log(page, scores.map(({ id, score }) => `${id} ${score}`).join(' · '));
  for (const { id, score } of scores) {
    if (score >= (LEAST[id] ?? 0)) continue;
    process.exitCode = 1;
    const failing = categories
      .find((c) => c.id === id)
      ?.auditRefs.map(({ id: audit }) => result?.lhr.audits[audit]);
    for (const audit of failing ?? []) {
      if (audit && audit.score !== null && audit.score < 1)
        console.log(`  ${audit.id}: ${audit.title} ${audit.displayValue ?? ''}`);
    }
  }
}
await browser.close();
await site.close();
