import { afterAll, expect, inject, test } from 'vitest';
import { closeBrowser, openBrowser, siteFile } from './site.ts';
import { watch } from './watch.ts';

afterAll(closeBrowser);

const policy = /Content-Security-Policy: (.*)/.exec(siteFile('_headers'))?.[1] ?? '';

test('the policy allows no inline style or script but by its hash', () => {
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).toMatch(/style-src 'self'( 'sha256-[\w+/]{43}=')+;/);
  expect(policy).not.toMatch(/'unsafe-/);
});

test.each(['/', '/embed/timeline/', '/disagreements/', '/search/'])(
  '%s keeps to the policy in _headers',
  async (path) => {
    const page = await (await openBrowser()).newPage();
    const { complaints } = watch(page, inject('address'));
    await page.route(inject('address') + path, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': policy },
      });
    });
    await page.goto(inject('address') + path, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Gainsay');
    // What the policy does not name is held back, by the header alone as well.
    const held = await page.evaluate(() => {
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: 'body{color:rgb(1,2,3)}' }),
      );
      return getComputedStyle(document.body).color;
    });
    await page.context().close();
    expect(held).not.toBe('rgb(1, 2, 3)');
  },
);
