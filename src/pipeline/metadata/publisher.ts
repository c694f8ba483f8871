import { INSTRUMENT } from '../../language/instrument-words.ts';
import { OUTLET_WORD } from '../../language/newsroom-words.ts';
import type { Block, Document } from '../../model/document.ts';
import { isLetterhead, namesBody } from '../../text/letterhead.ts';
import { isOfRooms, siteHead } from './site-head.ts';

/** "Would you like to become a PSE columnist?", "write for the Harbour Gazette": only the outlet itself asks so. */
const ASKS =
  /\b(?:become an? (.{2,40}?) (?:columnist|contributor|member|subscriber|blogger)|(?:write|blog) for ((?:the )?\p{Lu}[^?.!]{1,40}?)[?.!]|(?:support|subscribe to) ((?:The )?\p{Lu}[\p{L}&’' ]{2,40}?)(?: today| now| from|[?.!]))/u;
const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:[-–]\d{2,4})?,?\s*)?((?:The )?\p{Lu}[\p{L}&’'. -]{2,50}?)(?=\.|,|$| \d{4}| (?:all rights|ltd|limited|inc)\b)/iu;
const BODY_WORD =
  /\b(?:department|ministry|agency|authority|commission|council|board|office|university|college|court|tribunal|trust|inspectorate|bureau|administration|service|police|institute|association|society|company|corporation|limited|ltd|inc|plc|llc|government|assembly|parliament|committee|foundation|union|hospital)\b/i;

/**
 * Who published a document, or null. Only the document's own words count: the outlet's name beside its byline, the
 * site's name that opens the page and stands in it again, its copyright line, its own invitations; a letterhead,
 * a signature's office or "About …" for an official document. A wrong guess is worse than none.
 */
export function publisherOf(document: Document): string | null {
  if (document.markup?.publisher !== undefined) return document.markup.publisher;
  return document.kind === 'official' ? office(document) : outlet(document);
}

function outlet({ blocks }: Document): string | null {
  const head = siteHead(blocks);
  const beside = blocks
    .filter((b) => b.role === 'byline')
    .flatMap((b) =>
      b.text
        .replace(STAFF, '$1')
        .trim()
        .split(/\s+[|•·]\s+/),
    )
    .find(isOutletName);
  if (beside !== undefined) return head !== null && isKin(head, beside) ? properCase(head) : beside;
  // "By Ann Lee, Holm Gazette", "3 May 2020, 12.01am, The Gazette": after a comma in a byline or beside the day.
  const after = blocks
    .filter((b) => b.role === 'byline' || b.role === 'dateline')
    .map((b) => /,\s*([^,|]+)$/.exec(b.text)?.[1])
    .find((name) => name !== undefined && isOutletName(name));
  if (after !== undefined) return after;
  const furniture = blocks.filter((b) => b.role === 'furniture');
  const copyright = furniture
    .map((b) => COPYRIGHT.exec(b.text)?.[1]?.trim())
    .find((name) => name !== undefined);
  const first = blocks[0];
  // A motto may stand beside the name: "The Holm Leader — Serving the islands since 1904".
  const opening = first?.role === 'furniture' ? (first.text.split(/\s+[—–|]\s+|\s{2,}/, 1)[0] ?? '') : '';
  const site = isName(opening) && !isOfRooms(opening) ? opening : null;
  if (
    site !== null &&
    (copyright?.startsWith(site.replace(/^The /, '')) ||
      OUTLET_WORD.test(site) ||
      isRepeated(site, furniture))
  )
    return properCase(site);
  if (head !== null) return properCase(head);
  const asks = furniture.map((b) => ASKS.exec(b.text)).find((match) => match !== null);
  const asking = asks?.[1] ?? asks?.[2] ?? asks?.[3];
  if (asking !== undefined) return asking.trim();
  const known = copyright !== undefined && blocks.slice(0, 3).some((b) => b.text.includes(copyright));
  return copyright !== undefined && (known || OUTLET_WORD.test(copyright)) ? copyright : null;
}

/** "Holm News Writer", "Northern Press Staff Writer": the agency under its writer's name. */
const STAFF =
  /^((?:\p{Lu}[\p{L}&’'-]* ){2,4}?)(?:[Ss]taff |[Ss]enior |[Ss]pecial )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent)$/u;

/** A station of the site's, or the short form of its name: "Holm News, Port Ada", "The Standard" for the Holm Standard. */
function isKin(site: string, outlet: string): boolean {
  const words = site.toLowerCase().replace(/^the /, '').split(' ');
  const others = outlet.toLowerCase().replace(/^the /, '').split(/[ ,]+/);
  return others[0] === words[0] || (others.length === 1 && others[0] === words.at(-1));
}

function office({ blocks }: Document): string | null {
  const about = blocks
    .map((b) => /^About (?:the )?(\p{Lu}.{3,60})$/u.exec(b.text)?.[1])
    .find((x) => x !== undefined);
  // A court's document may open with its number and its province; the court stands in the lines right below.
  const headed = above(blocks)
    .slice(0, 4)
    .find((b, i) => b.part === 'title' && isOffice(b.text) && (i === 0 || /\bcourt\b/i.test(b.text)));
  if (headed) return properCase(governed(headed, above(blocks)).replace(BEFORE, ''));
  const issued = blocks
    .slice(0, 6)
    .map((b) => ISSUED_BY.exec(b.text)?.[1])
    .find((x) => x !== undefined);
  if (issued !== undefined) return issued;
  const letterhead = above(blocks)
    .slice(0, 6)
    .find((b) => (b.part === 'title' || b.role === 'byline') && isLetterhead(b.text) && namesBody(b.text));
  if (letterhead) {
    // "HRB | Harbour Review Board": the short name and the whole one.
    const parts = letterhead.text.replace(/,$/, '').split(/\s+[|·]\s+/);
    return properCase(
      governed({ ...letterhead, text: parts.find(namesBody) ?? parts.join(' | ') }, above(blocks)).replace(
        BEFORE,
        '',
      ),
    );
  }
  const head = siteHead(blocks);
  if (head !== null) return properCase(head);
  const signed = blocks
    .filter((b) => b.role === 'signature')
    .map(
      (b) =>
        /\b(?:in|at|of|for) the ((?:Department|Ministry|Office|Agency|Commission|Authority|Bureau) (?:of|for) \p{Lu}.{2,60})$/u.exec(
          b.text,
        )?.[1],
    )
    .find((x) => x !== undefined);
  return signed ?? about ?? null;
}

const BEFORE = /^(?:in|before) (?:the )?/i;

/** "Issued by the Holm Lifeboat Service". */
const ISSUED_BY = /^issued by:? (?:the )?(\p{Lu}[^.:;]{3,60})$/iu;

/** A department below its state, and a court above its district, carry that in their names. */
function governed(named: Block, lines: readonly Block[]): string {
  const at = lines.findIndex(({ start }) => start === named.start);
  const state = /^(?:the )?(?:state|commonwealth) of (\p{Lu}[\p{L} ]{2,30})$/iu.exec(
    lines[at - 1]?.text ?? '',
  )?.[1];
  if (state !== undefined && /^(?:department|bureau|board|division) of /i.test(named.text))
    return `${properCase(state)} ${named.text}`;
  const below = lines[at + 1]?.text ?? '';
  return /\bcourt$/i.test(named.text) &&
    /^(?:for|of) the .{3,50}\b(?:district|circuit|division|county)\b/i.test(below)
    ? `${named.text} ${below}`
    : named.text;
}

/** The blocks above the parties: what several make together none of them publishes. */
function above(blocks: Document['blocks']): Document['blocks'] {
  const parties = blocks
    .slice(0, 14)
    .findIndex(
      (b) => b.part === 'title' && /^(?:(?:by and )?between\b.{0,60}|(?:the )?parties:?)$/i.test(b.text),
    );
  return parties < 0 ? blocks : blocks.slice(0, parties);
}

function isOffice(text: string): boolean {
  return (
    BODY_WORD.test(text) &&
    text.length < 80 &&
    !/[,;:]$|\d/.test(text) &&
    !/\b(?:in relation to|between|report|agenda|review)\b/i.test(text) &&
    !INSTRUMENT.test(text)
  );
}

/** A writer in capitals and the agency after it on one line: "ANN LEE Northern News Service". */
const CAPITALS_FIRST = /^\p{Lu}{2,}[\p{Lu}’'.-]* \p{Lu}{2,}[\p{Lu}’'.-]* \p{Lu}\p{Ll}/u;

function isOutletName(text: string): boolean {
  return (
    OUTLET_WORD.test(text) &&
    isName(text) &&
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
    /^\p{Lu}/u.test(words.at(-1) ?? '') &&
    !/[.!?:|,]|\d{3}/.test(text)
  );
}

/** Another line of furniture begins with the name that opens the page. */
const isRepeated = (name: string, furniture: Document['blocks']): boolean =>
  name.includes(' ') && furniture.slice(1).some((b) => b.text.startsWith(`${name} `));

function properCase(text: string): string {
  // Letters of a station's call or of an abbreviation stay as they are.
  if (/\p{Ll}{2}/u.test(text) || /^\p{Lu}{2,5}(?: \d{1,2})?$/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/\p{L}[\p{L}’']*/gu, (word) =>
      /^(?:of|for|and|the|in|on|to|at|a)$/.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
    )
    .replace(/^\p{L}/u, (c) => c.toUpperCase());
}
