import {
  COURT_LINE,
  INSTRUMENT,
  LETTER_LINE,
  OTHER_DATE,
  PARTY_LINE,
  REPORT_LINE,
} from '../../language/instrument-words.ts';
import type { Block, Document } from '../../model/document.ts';
import { isLetterhead } from '../../text/letterhead.ts';

/** A letter's subject line is the nearest that it has to a title. */
export const SUBJECT = /^(?:re|subject|subj)\s?:\s+(?=\S)/i;

/** An instrument's enabling statute, quoted above its title: "ROADS ACT 1991, SECTIONS 4 AND 9". */
const AUTHORITY = /\b(?:act|acts|regulations) \d{4}\b(?:.*\b(?:sections?|articles?|part)\b)?/i;

/**
 * The block that is a document's title, or null: many texts are copied without. An instrument's title is the
 * line above its first clause that names an instrument; any other document's is the heading above its text.
 *
 * @param stated the title that the file's own format states: then only the block with those words is it
 */
export function titleBlock(document: Document, stated?: string): Block | null {
  if (stated !== undefined) return document.blocks.find((b) => plain(b.text) === plain(stated)) ?? null;
  const first = document.blocks.findIndex((b) => b.role === 'body' || b.role === 'clause');
  const above = (first < 0 ? document.blocks : document.blocks.slice(0, first)).filter(
    (b) => b.role === 'heading',
  );
  if (document.kind === 'news') return above[0] ?? null;
  const top = document.blocks.filter((b) => b.part === 'title' && b.role === 'heading');
  const candidates = (top.length > 0 ? top : above).filter((b) => !isParticular(b.text));
  const named = candidates.filter((b) => INSTRUMENT.test(b.text) && b.text.length < 400);
  const own = named.filter(
    (b) => !AUTHORITY.test(b.text) || /\border \d{4}\b|regulations \d{4}$/i.test(b.text),
  );
  const long = candidates.filter((b) => b.text.length >= 12 && !isLetterhead(b.text));
  const telling = long.find((b) => !REPORT_LINE.test(b.text)) ?? long[0];
  return own.find((b) => isCapitals(b.text)) ?? own[0] ?? named[0] ?? telling ?? null;
}

/** A line of a document's head that is about it and no name of it: its parties, its number, its dates, its court. */
function isParticular(text: string): boolean {
  if (SUBJECT.test(text)) return false;
  return [PARTY_LINE, LETTER_LINE, COURT_LINE, OTHER_DATE].some((pattern) => pattern.test(text));
}

/** Markdown's marks, white space and case aside. */
function plain(text: string): string {
  return text
    .replace(/^#+\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function isCapitals(text: string): boolean {
  return !/\p{Ll}{2}/u.test(text);
}
