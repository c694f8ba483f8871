import { isWord } from '../../language/dictionary.ts';
import { CITED_LAW, COVER_LINE, INSTRUMENT, REPORT_LINE } from '../../language/instrument-words.ts';
import type { Block, Document } from '../../model/document.ts';
import { isLetterhead } from '../../text/letterhead.ts';
import { DOING, FIELD, NUMBERED_NAME, subjectBelow } from './subject-below.ts';
import {
  AUTHORITY,
  datedName,
  isCapitals,
  isParticular,
  LETTER_KIND,
  OFFICE_OF,
  PART_HEADING,
  SUBJECT,
} from './title-line.ts';

/**
 * The block that is a document's title, or null: many texts are copied without. An instrument's title is the
 * line above its first clause that names an instrument; any other document's is the heading above its text.
 *
 * @param stated the title that the file's own format states: then only the block with those words is it
 */
export function titleBlock(document: Document, stated?: string): Block | null {
  if (stated !== undefined) return document.blocks.find((b) => plain(b.text) === plain(stated)) ?? null;
  const first = document.blocks.findIndex(
    (b) => (b.role === 'body' && !(b.text.length < 70 && /^dear\b/i.test(b.text))) || b.role === 'clause',
  );
  const above = (first < 0 ? document.blocks : document.blocks.slice(0, first)).filter(
    (b) => b.role === 'heading',
  );
  if (document.kind === 'news') return above[0] ?? null;
  const top = document.blocks.filter((b) => b.part === 'title' && b.role === 'heading');
  const candidates = (top.length > 0 ? top : above).filter(
    (b) => !isParticular(b.text) && !isOfForm(b, document),
  );
  const report = candidates.find((b) => REPORT_LINE.test(b.text));
  const named = candidates.filter(
    (b) =>
      // Below the name of a report a number is that of what it is about: "Permit No. 4".
      !(report && report.start < b.start && NUMBERED_NAME.test(b.text)) &&
      b.text.length < 400 &&
      (INSTRUMENT.test(b.text.replace(CITED_LAW, '')) || LETTER_KIND.test(b.text)) &&
      !COVER_LINE.test(b.text) &&
      !(OFFICE_OF.test(b.text) && isLetterhead(b.text)),
  );
  const own = named.filter(
    (b) => !AUTHORITY.test(b.text) || /\border \d{4}\b|regulations \d{4}$/i.test(b.text),
  );
  const long = candidates.filter(
    (b) =>
      !NUMBERED_NAME.test(b.text) &&
      !PART_HEADING.test(b.text) &&
      b.text.length >= 12 &&
      !b.text.endsWith(',') &&
      (!isLetterhead(b.text) || DOING.test(b.text)) &&
      !isNameAgain(b, document),
  );
  const reports = long.filter((b) => !REPORT_LINE.test(b.text) && !COVER_LINE.test(b.text));
  const telling = reports.find((b, i) => !isNameAbove(b, reports[i + 1])) ?? reports[0] ?? long[0];
  const subject = candidates.find(
    (b) =>
      SUBJECT.test(b.text) || (isGreeted(document, b) && !/[.:;,]$/.test(b.text) && !AUTHORITY.test(b.text)),
  );
  if (subject && !named.some((b) => b.start < subject.start)) return subject;
  const instrument = own.find((b) => isCapitals(b.text)) ?? own[0] ?? named[0];
  const lines = top.length > 0 ? top : above;
  return (instrument && subjectBelow(instrument, lines)) ?? instrument ?? telling ?? datedLine(document);
}

/** The line above the first clause that gives the instrument's name and its day: "DECISION OF THE BOARD: May 3, 2019". */
function datedLine({ blocks }: Document): Block | null {
  const first = blocks.findIndex((b) => b.role === 'clause');
  return blocks.slice(0, Math.max(first, 0)).find((b) => datedName(b.text) !== null) ?? null;
}

/** Whether a block stands right below the greeting of a letter, or below the law that the letter is written under. */
function isGreeted({ blocks }: Document, block: Block): boolean {
  const at = blocks.indexOf(block);
  const above = blocks[at - 1]?.text ?? '';
  const greeting = above.length < 80 && AUTHORITY.test(above) ? blocks[at - 2]?.text : above;
  return /^dear\b/i.test(greeting ?? '');
}

/** A field of a form, right above or below another: "Site: Holm quay" over "Visited: by two officers" names no paper. */
function isOfForm(block: Block, { blocks }: Document): boolean {
  if (!FIELD.test(block.text) || SUBJECT.test(block.text) || /^title ?:/i.test(block.text)) return false;
  const at = blocks.indexOf(block);
  const [above, below] = [blocks[at - 1], blocks[at + 1]];
  return (
    (above !== undefined && block.start - above.end <= 1 && FIELD.test(above.text)) ||
    (below !== undefined && below.start - block.end <= 1 && FIELD.test(below.text))
  );
}

/** A body's name in its other language, right below the first: no word of it is English. */
function isNameAgain(block: Block, { blocks }: Document): boolean {
  const before = blocks[blocks.indexOf(block) - 1];
  if (!before || block.start - before.end > 2 || !isLetterhead(before.text)) return false;
  const words = block.text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.length >= 2 && !words.some(isWord);
}

/** A name in capitals right above a longer line that is not: whom a report is about, above its title. */
function isNameAbove(block: Block, next: Block | undefined): boolean {
  if (!next || next.start - block.end > 2 || !isCapitals(block.text) || isCapitals(next.text)) return false;
  return next.text.length >= 1.5 * block.text.length;
}

/** Markdown's marks, white space and case aside. */
function plain(text: string): string {
  return text
    .replace(/^#+\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
