import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, describe, expect, test } from 'vitest';
import { sitePages } from './pages-of-site.ts';
import { closeBrowser, visit } from './site.ts';

afterAll(closeBrowser);

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  test.each(sitePages())(
    '%s: axe finds nothing, the console is silent, no other host is asked',
    async (path) => {
      const { page, complaints } = await visit(path, { colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`,
      );
      await page.context().close();
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
});

test.each(sitePages())('%s: nothing is cut or scrolls sideways on a phone', async (path) => {
  const { page } = await visit(path, { viewport: { width: 390, height: 844 } });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.context().close();
  expect(overflow).toBeLessThanOrEqual(0);
});
