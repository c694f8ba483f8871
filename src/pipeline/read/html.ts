import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { MarkupHints, SourceDocument } from '../../model/document.ts';
import type { Range } from '../../model/span.ts';
import { visibleText } from './visible-text.ts';

/** Marks each element of the page with its place in the visible text, so that what Readability keeps can be found there. */
const MARK = 'data-gainsay-range';

/**
 * A saved web page: the visible text of the whole page, with what its markup states. `markup.main` holds the
 * stretches that Readability (the reader view of Firefox) keeps, `markup.headings` those of h1 to h6. Nothing
 * is loaded and no script is run.
 */
export function readHtml(source: string): Pick<SourceDocument, 'text' | 'markup'> {
  const { document } = parseHTML(source.trim() === '' ? '<html><body></body></html>' : source);
  const { text, ranges, headings } = visibleText(document.body);
  for (const [element, range] of ranges) element.setAttribute(MARK, `${range.start}-${range.end}`);
  const language = document.documentElement.getAttribute('lang');
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const kept = articleOf(document);
  const markup: MarkupHints = {
    ...kept,
    ...(language && { language }),
    ...(url && /^https?:\/\//.test(url) && { url }),
    headings,
  };
  return { text, markup };
}

/** What Readability makes of the page; it changes the document, so it comes last. */
function articleOf(document: Document): MarkupHints {
  const article = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  if (!article) return {};
  const main = article.content ? keptRanges(article.content) : [];
  const authors = (article.byline ?? '')
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|&|\band\b)\s*/)
    .filter((name) => /^\p{Lu}[^@\d]{3,40}$/u.test(name));
  return {
    ...(article.title && { title: article.title }),
    ...(article.siteName && { publisher: article.siteName }),
    ...(authors.length > 0 && { authors }),
    ...(article.publishedTime && { published: article.publishedTime }),
    ...(main.length > 0 && { main }),
  };
}

/** The places of the innermost marked elements that were kept, in order. */
function keptRanges(content: Element): Range[] {
  const marked = [...content.querySelectorAll(`[${MARK}]`)];
  const inner = marked.filter((element) => element.querySelector(`[${MARK}]`) === null);
  return inner
    .map((element) => {
      const [start = 0, end = 0] = (element.getAttribute(MARK) ?? '').split('-').map(Number);
      return { start, end };
    })
    .sort((a, b) => a.start - b.start);
}
