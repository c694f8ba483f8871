import { isOfRooms } from '../../language/section-words.ts';
import { OUTLET_WORD } from '../../language/newsroom-words.ts';
import type { Document } from '../../model/document.ts';
import { withoutForm } from './company-name.ts';
import { OWNER } from './owner-below.ts';
import { properCase } from './proper-case.ts';
import { siteHead } from './site-head.ts';

type Blocks = Document['blocks'];

/** "Would you like to become a PSE columnist?", "write for the Harbour Gazette": only the outlet itself asks so. */
const ASKS =
  /\b(?:become an? (.{2,40}?) (?:columnist|contributor|member|subscriber|blogger)|(?:write|blog) for ((?:the )?\p{Lu}[^?.!]{1,40}?)[?.!]|(?:support|subscribe to) ((?:The )?\p{Lu}[\p{L}&’' ]{2,40}?)(?: today| now| from|[?.!]))/u;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:[-–]\d{2,4})?,?\s*)?((?:The )?\p{Lu}[\p{L}&’'. -]{2,50}?)(?=\.|,|$| \d{4}| (?:all rights|ltd|limited|inc)\b)/iu;

/** "Holm News Writer", "Northern Press Staff Writer": the agency under its writer's name. */
const STAFF =
  /^((?:\p{Lu}[\p{L}&’'-]* ){2,4}?)(?:[Ss]taff |[Ss]enior |[Ss]pecial )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent)$/u;

/** A writer in capitals and the agency after it on one line: "ANN LEE Northern News Service". */
const CAPITALS_FIRST = /^\p{Lu}{2}[\p{Lu}’'.-]* \p{Lu}{2}[\p{Lu}’'.-]* \p{Lu}\p{Ll}/u;

/**
 * The paper, station or site of an article, or null: by the place nearest to its writer's name that has one, then by
 * what opens the page, what its furniture asks of readers, and its copyright line.
 */
export function outletOf({ blocks }: Document): string | null {
  const head = siteHead(blocks);
  const beside = besideByline(blocks);
  if (beside !== undefined) return head !== null && isKin(head, beside) ? properCase(head) : beside;
  const after = afterComma(blocks);
  if (after !== undefined) return after;
  const furniture = blocks.filter((b) => b.role === 'furniture');
  const copyright = furniture
    .filter((b) => !/^(?:image|photo|picture)/i.test(b.text))
    .map((b) => COPYRIGHT.exec(b.text)?.[1])
    .filter((name) => name !== undefined)
    .map(withoutForm)[0];
  const site = opening(blocks, furniture, copyright) ?? head;
  if (site !== null) return properCase(spaced(site, furniture));
  const asks = furniture.map((b) => ASKS.exec(b.text)).find((match) => match !== null);
  const asking = asks?.[1] ?? asks?.[2] ?? asks?.[3];
  if (asking !== undefined) return asking.trim();
  const known = copyright !== undefined && blocks.slice(0, 3).some((b) => b.text.includes(copyright));
  return copyright !== undefined && (known || (OUTLET_WORD.test(copyright) && !OWNER.test(copyright)))
    ? copyright
    : null;
}

/** A name written small and as one word, as the page's notices write it: "holmweek", "Holm Week". */
function spaced(site: string, furniture: Blocks): string {
  if (!/^\p{Ll}{6,}$/u.test(site)) return site;
  const letters = site.replace(/(?<=.)(?=.)/gu, ' ?');
  const written = new RegExp(`\\b${letters}\\b`, 'iu');
  const found = furniture.map((b) => written.exec(b.text)?.[0]);
  return found.find((name) => name !== undefined && /^\p{Lu}\S* \p{Lu}/u.test(name)) ?? site;
}

/** A line or a part of one between strokes that is the outlet's name: "Ann Lee | Holm Gazette". */
function besideByline(blocks: Blocks): string | undefined {
  return blocks
    .filter((b) => b.role === 'byline')
    .flatMap((b) =>
      b.text
        .replace(STAFF, '$1')
        .replace(/^special to |(?<=\S) \([^)]*\)$/i, '')
        .trim()
        .split(/\s+[|•·]\s+|, /),
    )
    .find(isOutletName);
}

/** After a comma in a byline or beside the day: "By Ann Lee, Holm Gazette", "3 May 2020, 12.01am, The Gazette". */
function afterComma(blocks: Blocks): string | undefined {
  return blocks
    .filter((b) => b.role === 'byline' || b.role === 'dateline')
    .map((b) => /,\s*([^\s,|][^,|]*)$/.exec(b.text)?.[1])
    .find((name) => name !== undefined && isOutletName(name));
}

/** The name that opens the page, where something else on it says that it is the outlet's. */
function opening(blocks: Blocks, furniture: Blocks, copyright: string | undefined): string | null {
  const first = blocks[0];
  if (first?.role !== 'furniture') return null;
  // A motto may stand beside the name: "The Holm Leader — Serving the islands since 1904".
  const site = first.text.split(/\s+[—–|]\s+|\s{2,}/, 1)[0] ?? '';
  if (!isName(site) || isOfRooms(site)) return null;
  const is =
    copyright?.startsWith(site.replace(/^The /, '')) === true ||
    OUTLET_WORD.test(site) ||
    isRepeated(site, furniture);
  return is ? site : null;
}

/** A station of the site's, or the short form of its name: "Holm News, Port Ada", "The Standard" for the Holm Standard. */
function isKin(site: string, outlet: string): boolean {
  const words = site.toLowerCase().replace(/^the /, '').split(' ');
  const others = outlet.toLowerCase().replace(/^the /, '').split(/[ ,]+/);
  return others[0] === words[0] || (others.length === 1 && others[0] === words.at(-1));
}

function isOutletName(text: string): boolean {
  return (
    OUTLET_WORD.test(text) &&
    isName(text) &&
    !isOfRooms(text) &&
    !/\b(?:editor|reporter|correspondent|writer|staff)\b/i.test(text) &&
    !/^by\b/i.test(text) &&
    !CAPITALS_FIRST.test(text)
  );
}

/** One to five words, the first and the last with a capital, no full stop or date. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length <= 5 &&
    text.length < 50 &&
    /^\p{Lu}/u.test(text) &&
    !/^news (?:from|for|of|about)\b/i.test(text) &&
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    !/[.!?:|,>»›/]|\d{3}/.test(text)
  );
}

/** Another line of furniture begins with the name that opens the page. */
const isRepeated = (name: string, furniture: Blocks): boolean =>
  name.includes(' ') && furniture.slice(1).some((b) => b.text.startsWith(`${name} `));
