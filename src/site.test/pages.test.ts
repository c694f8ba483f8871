import type { Page } from 'playwright-core';
import { afterAll, inject, test } from 'vitest';
import { axe, withAxe } from './axe.ts';
import { layoutShift } from './layout-shift.ts';
import { sitePages } from './pages-of-site.ts';
import { closeBrowser, openBrowser } from './site.ts';
import { watch } from './watch.ts';

afterAll(closeBrowser);

const KB = 1024;
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Windows are dear to open and keep what all pages share: each is lent to one page after the other. */
const idle: Page[] = [];

async function borrow(): Promise<Page> {
  const page = idle.pop() ?? (await (await withAxe(await (await openBrowser()).newContext())).newPage());
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(WIDE);
  return page;
}

/**
 * One visit a page, and all of axe in the light theme. The dark one differs from it in colours alone and a phone in
 * the places of things alone: there axe looks again at contrast and at the size of targets.
 */
test.concurrent.for(sitePages())(
  '%s: axe finds nothing in light and dark, the console is silent, no other host is asked, a phone holds it',
  async (path, { expect }) => {
    const page = await borrow();
    const { complaints, weight, end } = watch(page, inject('address'));
    await page.goto(inject('address') + path);
    expect(await layoutShift(page), 'layout shift').toBe(0);
    expect((await weight()).script, 'script').toBeLessThanOrEqual(30 * KB);
    expect(await axe(page), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize(PHONE);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'scrolls sideways on a phone').toBeLessThanOrEqual(0);
    expect(await axe(page, ['color-contrast', 'target-size']), 'axe, dark, on a phone').toEqual([]);
    expect(complaints, 'console and requests').toEqual([]);
    end();
    idle.push(page);
  },
);
