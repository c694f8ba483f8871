import type { Document } from '../../model/document.ts';

/** What may stand between an article's title and its site's name in the title of the page. */
const BETWEEN = /^\s*(?:\||[–—-]|::?|•|·|»|<)\s+/u;

const ADDED = / (?:newspapers?|online|homepage|official site)$/i;

/** Lines above the headline among which the title of the page is looked for. */
const HEAD = 3;

/**
 * The site's name after the headline, where a page's own title is saved above it: "Ferry aground | Holm News" over
 * "Ferry aground".
 */
export function siteOfTitle({ blocks }: Pick<Document, 'blocks'>): string | null {
  for (const [i, { text }] of blocks.slice(0, HEAD).entries())
    for (const { text: headline } of blocks.slice(i + 1, i + 15)) {
      if (headline.length < 20 || !text.startsWith(headline)) continue;
      const rest = text.slice(headline.length);
      const between = BETWEEN.exec(rest);
      if (between === null) continue;
      const name = rest
        .slice(between[0].length)
        .split(/ [|–—-] /)
        .at(-1)!
        .replace(ADDED, '')
        .trim();
      if (name.length > 2 && name.split(' ').length <= 6 && /^[\p{Lu}\d]/u.test(name)) return name;
    }
  return null;
}
