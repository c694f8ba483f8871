import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, visit } from './site.ts';

afterAll(closeBrowser);

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

const shown = (page: Page): Promise<number> => page.locator('.event:not([hidden])').count();

/** What the filters say of how many events are shown, once they say other than that all are. */
async function told(page: Page): Promise<number> {
  const output = page.locator('.filters output').filter({ hasText: / of / });
  return Number.parseInt(await output.innerText(), 10);
}

test('a source narrows the list; the address keeps it; a reload and "show all" undo and redo', async () => {
  const { page, complaints } = await visit('/', WIDE);
  const all = await shown(page);
  const chips = page.locator('.chip', { has: page.locator('input[name="source"]') });
  await chips.nth(1).click();
  const some = await told(page);
  expect(some).toBeLessThan(all);
  expect(await shown(page)).toBe(some);
  expect(page.url()).toContain('?source=');
  await page.reload();
  expect(await told(page)).toBe(some);
  expect(await shown(page)).toBe(some);
  await page.locator('.filters button[type="reset"]').click();
  expect(await shown(page)).toBe(all);
  expect(page.url()).not.toContain('?');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('dragging across the drawing chooses a stretch of time', async () => {
  const { page } = await visit('/', WIDE);
  const all = await shown(page);
  const box = (await page.locator('svg.chart.wide').boundingBox())!;
  await page.mouse.move(box.x + box.width * 0.2, box.y + 60);
  await page.waitForFunction(() => customElements.get('story-timeline') !== undefined);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.4, box.y + 60, { steps: 4 });
  await page.mouse.up();
  expect(await told(page)).toBeLessThan(all);
  expect(page.url()).toMatch(/from=\d{4}-\d\d-\d\d&to=\d{4}/);
  await page.context().close();
});

test('the first key pressed is answered, though the script comes with it', async () => {
  const { page } = await visit('/', WIDE);
  await page.keyboard.press('?');
  await page.locator('dialog.keys[open]').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog.keys').waitFor({ state: 'hidden' });
  for (const place of [0, 1]) {
    const id = await page.locator('.event').nth(place).getAttribute('id');
    await page.keyboard.press('j');
    await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
  }
  expect(await page.locator('svg.chart.wide .lit').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('an event in focus is copied with its link, and Enter opens its words in their source', async () => {
  const { page } = await visit('/', WIDE);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const first = page.locator('.event').first();
  const id = await first.getAttribute('id');
  await page.keyboard.press('j');
  await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);
  await page.keyboard.press('c');
  await page.locator('.filters output', { hasText: 'Copied' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`“${(await first.locator('h3 a').textContent())!.trim()}”`);
  expect(copied).toMatch(new RegExp(`/#${id}$`));
  expect(await first.locator('.date a').getAttribute('href')).toBe(`#${id}`);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/sources\/.+#/);
  await page.context().close();
});

test('a thread of the drawing says what the sources disagree about, whole and inside the drawing', async () => {
  const { page } = await visit('/', WIDE);
  const question = page.locator('svg.chart.wide .thread text').first();
  expect(await question.textContent()).toMatch(/\?\s*$/);
  const [drawing, words] = [await page.locator('svg.chart.wide').boundingBox(), await question.boundingBox()];
  expect(words!.x).toBeGreaterThanOrEqual(drawing!.x);
  expect(words!.x + words!.width).toBeLessThanOrEqual(drawing!.x + drawing!.width);
  await page.context().close();
});

test('on a phone the filters unfold at the first touch', async () => {
  const { page } = await visit('/', PHONE);
  const chip = page.locator('.chip').first();
  expect(await chip.isVisible()).toBe(false);
  const unfold = page.locator('.filters .unfold');
  await unfold.tap();
  await chip.waitFor({ state: 'visible' });
  expect(await unfold.getAttribute('aria-expanded')).toBe('true');
  await page.context().close();
});

test('an address with an event lands on it, however far down', async () => {
  const { page } = await visit('/', { reducedMotion: 'reduce' });
  const last = await page.locator('.event').last().getAttribute('id');
  await page.goto(`${page.url()}#${last}`);
  const top = await page.locator(`#${last}`).evaluate(async (element) => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    return element.getBoundingClientRect().top;
  });
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(800);
  await page.context().close();
});
