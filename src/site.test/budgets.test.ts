import { afterAll, expect, inject, test } from 'vitest';
import { layoutShift } from './layout-shift.ts';
import { samplePages } from './pages-of-site.ts';
import { closeBrowser, openBrowser, visit } from './site.ts';

afterAll(closeBrowser);

const KB = 1024;
const PHONE = { width: 390, height: 844 };
const LATE = 600;

test('the home page is at most 100 KB without fonts', async () => {
  const { page, weight } = await visit('/');
  await page.waitForLoadState('networkidle');
  const { all } = await weight();
  await page.context().close();
  expect(all).toBeGreaterThan(0);
  expect(all).toBeLessThanOrEqual(100 * KB);
});

test.each(
  samplePages().flatMap((path) => [
    { path, viewport: PHONE },
    { path, viewport: { width: 1280, height: 800 } },
  ]),
)('$path does not shift where its fonts come late, $viewport.width px wide', async ({ path, viewport }) => {
  const context = await (await openBrowser()).newContext({ viewport });
  await context.route('**/*.woff2', async (route) => {
    await new Promise((later) => setTimeout(later, LATE));
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto(inject('address') + path, { waitUntil: 'domcontentloaded' });
  const shift = await layoutShift(page);
  await context.close();
  expect(shift).toBe(0);
});
