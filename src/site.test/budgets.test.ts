import { gzipSync } from 'node:zlib';
import { afterAll, expect, inject, test } from 'vitest';
import { closeBrowser, openBrowser, samplePages, visit } from './site.ts';

afterAll(closeBrowser);

const KB = 1024;

interface Weight {
  readonly all: number;
  readonly script: number;
}

/** What a page costs over the wire, gzipped as a static host would, fonts aside. */
async function weigh(path: string): Promise<Weight> {
  const page = await (await openBrowser()).newPage();
  const loads: Promise<{ kind: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind === 'font') return;
    loads.push(response.body().then((body) => ({ kind, bytes: gzipSync(body).length })));
  });
  await page.goto(inject('address') + path, { waitUntil: 'networkidle' });
  const loaded = await Promise.all(loads);
  await page.close();
  const sum = (kinds: (kind: string) => boolean): number =>
    loaded.filter(({ kind }) => kinds(kind)).reduce((total, { bytes }) => total + bytes, 0);
  return { all: sum(() => true), script: sum((kind) => kind === 'script') };
}

test('the home page is at most 100 KB without fonts', async () => {
  expect((await weigh('/')).all).toBeLessThanOrEqual(100 * KB);
});

test.each(samplePages().filter((path) => !path.startsWith('/search/')))(
  '%s has at most 30 KB of script',
  async (path) => {
    expect((await weigh(path)).script).toBeLessThanOrEqual(30 * KB);
  },
);

test.each(samplePages())('%s does not shift while it loads', async (path) => {
  const { page } = await visit(path);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let total = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) total += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          done(total);
        }, 400);
      }),
  );
  await page.context().close();
  expect(shift).toBe(0);
});
