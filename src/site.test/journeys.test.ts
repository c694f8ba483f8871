import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { oneLine } from '../text/one-line.ts';
import { closeBrowser, siteDossier, visit } from './site.ts';

afterAll(closeBrowser);

const dossier = siteDossier();
const primary = dossier.documents.find((d) => d.primary);

/** The text that a reader sees in an element, on one line. */
async function words(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).first().innerText()).replace(/\s+/g, ' ').trim();
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
] as const)('%s', (_name, javaScriptEnabled) => {
  test('a journalist sees what happened when, and follows an event to its exact words', async () => {
    const { page } = await visit('/', { javaScriptEnabled });
    const events = page.locator('ol.events > li');
    expect(await events.count()).toBeGreaterThanOrEqual(10);
    const first = events.first();
    expect(await first.locator('.date').innerText()).toMatch(/\d{4}/);
    const link = first.locator('h3 a').first();
    const quoted = (await link.innerText()).replace(/\s+/g, ' ').trim();
    await link.click();
    await page.waitForURL(/\/sources\//);
    expect(quoted).not.toBe('');
    expect(await words(page, ':target')).toContain(quoted);
    await page.context().close();
  });

  test('a researcher goes from the matrix to one disagreement, and from a position to its sentence', async () => {
    const { page } = await visit('/disagreements/', { javaScriptEnabled });
    expect(await page.locator('.matrix tbody tr').count()).toBeGreaterThan(0);
    await page.locator('.matrix tbody th a').first().click();
    await page.waitForURL(/\/disagreements\/c-/);
    const position = page.locator('.stance a.words').first();
    const said = (await position.innerText()).replace(/\s+/g, ' ').trim();
    await position.click();
    await page.waitForURL(/\/sources\//);
    expect(await words(page, ':target')).toContain(said.slice(0, 30));
    await page.context().close();
  });

  test('a reader of the primary document lands on a clause, and sees who reports it', async () => {
    const report = dossier.reports[0];
    if (!primary || !report) throw new Error('the edition has a primary document whose clauses are reported');
    const { page } = await visit('/sources/', { javaScriptEnabled });
    await page
      .locator('.sources a', { hasText: primary.title ?? primary.label })
      .first()
      .click();
    await page.waitForURL(/\/sources\/.+/);
    await page.goto(`${page.url().replace(/#.*/, '')}#clause-${report.path}`);
    expect(await words(page, '.block:target > .text')).toContain(oneLine(report.clause.text).slice(-40));
    expect(await page.locator('.block:target .reports').count()).toBe(1);
    await page.context().close();
  });

  test('a comparison shows what two sources share', async () => {
    const { page } = await visit('/compare/', { javaScriptEnabled });
    await page.locator('.pairs a', { hasText: 'shared passage' }).first().click();
    await page.waitForURL(/\/compare\/[^/]+\/[^/]+\//);
    expect(await page.locator('.shared > li').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

test('every page can be reached with the keyboard alone: the first stop skips to the content', async () => {
  const { page } = await visit('/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/skip/i);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#main$/);
  await page.context().close();
});

test('the lines that embed the timeline are copied whole', async () => {
  const { page } = await visit('/data/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('copy-text button').click();
  await page.locator('copy-text button', { hasText: 'Copied' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<iframe .*<\/script>$/s);
  await page.context().close();
});

test('search lands on a sentence', async () => {
  const { page, complaints } = await visit('/search/');
  await page.locator('input[type=search]').fill('control');
  const result = page.locator('.results a').first();
  await result.waitFor();
  await result.click();
  await page.waitForURL(/\/sources\/.+#/);
  expect(await words(page, ':target')).toMatch(/control/i);
  expect(complaints).toEqual([]);
  await page.context().close();
});
