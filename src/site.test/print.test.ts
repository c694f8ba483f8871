import { afterAll, expect, test } from 'vitest';
import { sitePages } from './pages-of-site.ts';
import { closeBrowser, visit } from './site.ts';

afterAll(closeBrowser);

/** What A4 leaves between the margins of styles/tokens.css, in CSS pixels: 180 mm. */
const PAPER = { width: 680, height: 1000 };

/** The longest page of each kind is not known; the first of each is. */
const kinds = [...new Map(sitePages().map((page) => [page.split('/').slice(0, 2).join(), page])).values()]
  .concat('/')
  .filter((page) => !page.startsWith('/embed/'));

test.each(kinds)(
  '%s on paper: nothing is cut, nothing is to press, its address stands under it',
  async (path) => {
    const { page } = await visit(path, { viewport: PAPER });
    await page.emulateMedia({ media: 'print' });
    const { cut, pressed, address } = await page.evaluate((width) => {
      const seen = [...document.body.querySelectorAll<HTMLElement>('body *')].filter(
        (element) => element.checkVisibility() && !element.closest('.sr, .skip'),
      );
      const name = (element: Element): string =>
        `${element.localName}.${element.getAttribute('class') ?? ''}`;
      return {
        cut: seen
          .filter((element) => element.getBoundingClientRect().right > width + 1 && !element.closest('svg *'))
          .map(name),
        pressed: seen
          .filter((element) => element.matches('button, input, select, .masthead nav a'))
          .map(name),
        address: document.querySelector('.foot .on-paper')?.textContent ?? null,
      };
    }, PAPER.width);
    expect(cut, 'runs over the margin').toEqual([]);
    expect(pressed, 'is for a screen').toEqual([]);
    if (path !== '/404.html') expect(address).toMatch(new RegExp(`${path}$`));
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    await page.context().close();
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
    expect([Number(width), Number(height)].map(Math.round), 'A4 in points').toEqual([595, 842]);
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(sheets).toBeGreaterThanOrEqual(1);
    expect(sheets).toBeLessThanOrEqual(12);
  },
);
