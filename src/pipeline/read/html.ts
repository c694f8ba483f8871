import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { MarkupHints, SourceDocument } from '../../model/document.ts';
import { DocumentError } from '../../model/errors.ts';
import type { Range } from '../../model/span.ts';
import { visibleText } from './visible-text.ts';

/** Marks each element of the page with its place in the visible text, so that what Readability keeps can be found there. */
const MARK = 'data-gainsay-range';

/** Deeper pages are not handed to Readability, whose time grows with a power of the depth; real ones reach about 60. */
const DEEPEST_READ = 120;
/** Deeper than this nothing walks a page safely. */
const DEEPEST = 2000;

/**
 * A saved web page: the visible text of the whole page, with what its markup states. `markup.main` holds the
 * stretches that Readability (the reader view of Firefox) keeps, `markup.headings` those of h1 to h6. Nothing
 * is loaded and no script is run.
 *
 * @throws DocumentError where the elements nest so deeply that it is no page
 */
export function readHtml(file: string, source: string): Pick<SourceDocument, 'text' | 'markup'> {
  // Counted in the source first: building such a page would take longer than reading all the others.
  if (nested(source) > DEEPEST) throw tooDeep(file);
  const { document } = parseHTML(source.trim() === '' ? '<html><body></body></html>' : source);
  const depth = depthOf(document.body);
  if (depth > DEEPEST) throw tooDeep(file);
  const { text, ranges, headings } = visibleText(document.body);
  for (const [element, range] of ranges) element.setAttribute(MARK, `${range.start}-${range.end}`);
  const language = document.documentElement.getAttribute('lang');
  const url =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  const kept = depth > DEEPEST_READ ? {} : articleOf(document);
  const markup: MarkupHints = {
    ...kept,
    ...(language && { language }),
    ...(url && /^https?:\/\//.test(url) && { url }),
    headings,
  };
  return { text, markup };
}

function tooDeep(file: string): DocumentError {
  return new DocumentError(
    `${file} nests its elements more than ${String(DEEPEST)} deep, which no page does that is whole.`,
    'Save the page again from a browser, or save its text as .txt.',
  );
}

/** How deep the elements that must be closed nest in a page's source. */
function nested(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, close] of source.matchAll(/<(\/)?(?:div|span|section|article|table|ul|ol|blockquote)\b/gi)) {
    depth = Math.max(0, depth + (close === undefined ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** How many elements stand inside each other at most; without recursion, for that is what is to be found out. */
function depthOf(root: Element): number {
  let deepest = 0;
  const open: [Element, number][] = [[root, 1]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [element, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of element.children) open.push([child, depth + 1]);
  }
  return deepest;
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
