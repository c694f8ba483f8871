/**
 * Lighthouse (mobile profile) over the built site's home, a source and a disagreement: `npm run lighthouse`.
 * Exits with 1 where accessibility, best practice or SEO is under 100 or performance under 99.
 */
import process from 'node:process';
import lighthouse from 'lighthouse';
import { serve } from '../src/site.test/serve.ts';
import { samplePages } from '../src/site.test/pages-of-site.ts';
import { launch } from './launch.ts';

const LEAST: Readonly<Record<string, number>> = {
  performance: 99,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
};
const PORT = 9333;

const site = await serve('dist', true);
const browser = await launch(`--remote-debugging-port=${PORT}`);
for (const page of samplePages()) {
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
