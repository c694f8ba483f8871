import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { siteFiles, sitePages } from './pages-of-site.ts';
import { siteFile } from './site.ts';

const files = new Set(siteFiles());
const pages = sitePages();

/** The file that a path of the site stands for, or null. */
function target(path: string): string | null {
  const plain = decodeURIComponent(path).replace(/^\//, '');
  return [plain, `${plain}index.html`, `${plain}/index.html`].find((file) => files.has(file)) ?? null;
}

const parsed = new Map(
  pages.map((page) => {
    const { document } = parseHTML(siteFile(target(page) ?? ''));
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    const links = [
      ...document.querySelectorAll('a[href], link[href], script[src], img[src], iframe[src]'),
    ].map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    return [page, { ids: new Set(ids), count: ids.length, links }] as const;
  }),
);

test.each(pages)('%s: every link and anchor resolves, every id is unique', (page) => {
  const { ids, count, links } = parsed.get(page)!;
  expect(count).toBe(ids.size);
  const broken = links.filter((link) => {
    if (/^(https?:|mailto:|data:)/.test(link)) return false;
    const url = new URL(link, `http://site${page}`);
    const file = target(url.pathname);
    if (file === null) return true;
    // A text fragment (#anchor:~:text=…) is for the browser; what stands before it is ours.
    const anchor = decodeURIComponent(url.hash.slice(1).split(':~:')[0] ?? '');
    if (anchor === '' || !file.endsWith('.html')) return false;
    const there = parsed.get(`/${file.replace(/index\.html$/, '')}`);
    return there?.ids.has(anchor) !== true;
  });
  expect(broken).toEqual([]);
});
