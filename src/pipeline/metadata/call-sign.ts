import type { Document } from '../../model/document.ts';

/** A station's or an agency's name in the line that opens a report: "HOLM, Ohio (WADA) —", "ADA, 3 May (Tradepost) -". */
const SLUG =
  /^(?:[A-Z][A-Z.’' -]{2,30}(?:,[^()]{2,30})?|\p{Lu}[^()a-z]{1,3}[^()]{2,40})\s?\((\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}]*)?)\)\s?[-–—]/u;

/** Paragraphs among which a report opens. */
const FIRST = 3;

/** Call letters of a station in North America. */
const CALL = /^[KW][A-Z]{3}$|^C[A-Z]{3}$/;

/** The station or agency that a report's opening names in brackets after the town. */
export function slugOf({ blocks }: Pick<Document, 'blocks'>): string | null {
  const paragraphs = blocks.filter((b) => b.role === 'body').slice(0, FIRST + 3);
  const found = paragraphs.map((b) => SLUG.exec(b.text)?.[1]).find((name) => name !== undefined);
  if (found === undefined) return null;
  // An agency's two letters stand for its name, which the page has elsewhere or not at all.
  if (CALL.test(found)) return atTop(found, blocks);
  if (!/\p{Ll}/u.test(found)) return null;
  const agency = new RegExp(`\\b${found} (?:Newswire|Wire|News Service|News Agency|Press|News)\\b`);
  return blocks.map((b) => agency.exec(b.text)?.[0]).find((name) => name !== undefined) ?? found;
}

/** Lines at the top of a page among which a station writes its name. */
const TOP = 4;

/** The station's own line, where it has its letters first and a number or "News" after them: "WADA 9 News". */
export function atTop(name: string, blocks: Document['blocks']): string {
  const [call = ''] = name.split(' ');
  if (!CALL.test(call)) return name;
  const own = new RegExp(`^${call}(?:[ -](?:TV|FM|AM|\\d{1,3}(?:\\.\\d)?|News|NEWS|Radio|RADIO)){1,3}$`);
  return (
    blocks
      .slice(0, TOP)
      .find(({ text }) => own.test(text.trim()))
      ?.text.trim() ?? name
  );
}
