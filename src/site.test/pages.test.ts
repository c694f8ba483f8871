import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { sitePages } from './pages-of-site.ts';
import { closeBrowser, visit } from './site.ts';

afterAll(closeBrowser);

const PHONE = { width: 390, height: 844 };

/** What axe finds; in the dark theme only colours can differ from what it found in the light one. */
async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page });
  if (rules) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
}

test.each(sitePages())(
  '%s: axe finds nothing in light and dark, the console is silent, no other host is asked, a phone holds it',
  async (path) => {
    const { page, complaints } = await visit(path, { colorScheme: 'light' });
    expect(await axe(page), 'axe, light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axe(page, ['color-contrast']), 'axe, dark').toEqual([]);
    await page.setViewportSize(PHONE);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await page.context().close();
    expect(overflow, 'scrolls sideways on a phone').toBeLessThanOrEqual(0);
    expect(complaints, 'console and requests').toEqual([]);
  },
);
