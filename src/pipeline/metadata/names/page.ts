import type { Block, Document } from '../../../model/document.ts';
import { isText } from '../page-parts.ts';
import { keyOf, type Page } from './named.ts';

/** A shorter paragraph may be a line of the page. */
const LONG = 80;
/** A longer line gives no day. */
const DAY_LINE = 160;
/** So much of either end of a page is searched for its names. */
const SEARCHED = 20_000;

const DOMAIN =
  /(?<![a-z0-9-])([a-z0-9-]{3,40})\.(?:example|com|org|net|co|gov|edu|uk|news|tv|radio|ie|ca|au|nz|in|za)\b/giu;

/** A page prepared for weighing its names; `plain` is what the plain rules say of its publisher. */
export function pageOf(document: Document, plain: string | null): Page {
  const { blocks, titleSpan, published } = document;
  const first = blocks.findIndex(isLong);
  const givesDay = (b: Block): boolean =>
    b.text.length < DAY_LINE &&
    (b.role === 'dateline' || published.evidence.some((e) => e.start >= b.start && e.end <= b.end));
  const ofPage = ends(joined(blocks.filter((b) => !isText(b))));
  return {
    document,
    blocks,
    title:
      titleSpan === null
        ? -1
        : blocks.findIndex((b) => b.start <= titleSpan.start && titleSpan.start < b.end),
    firstText: first < 0 ? blocks.length : first,
    lastText: blocks.findLastIndex(isLong),
    days: placesOf(blocks, givesDay),
    bylines: placesOf(blocks, ({ role }) => role === 'byline'),
    plain: plain === null ? null : keyOf(plain),
    domains: [...ends(document.text).matchAll(DOMAIN)].map((m) => m[1]!.toLowerCase().replaceAll('-', '')),
    told: ends(joined(blocks.filter(isText))).toLowerCase(),
    printed: ofPage.toLowerCase(),
  };
}

const isLong = (block: Block): boolean => isText(block) && block.text.length > LONG;

const joined = (blocks: readonly Block[]): string =>
  blocks.map(({ text }) => text.replace(/[‘’]/g, "'")).join('\n');

const ends = (text: string): string =>
  text.length <= 2 * SEARCHED ? text : `${text.slice(0, SEARCHED)}\n${text.slice(-SEARCHED)}`;

function placesOf(blocks: readonly Block[], is: (block: Block) => boolean): ReadonlySet<number> {
  return new Set(blocks.flatMap((block, at) => (is(block) ? [at] : [])));
}
