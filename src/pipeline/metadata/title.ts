import { isWord } from '../../language/dictionary.ts';
import {
  CITED_LAW,
  COURT_LINE,
  COVER_LINE,
  HEAD_FIELD,
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
const AUTHORITY =
  /\b(?:acts?|measures?|ordinances?|regulations|rules|code|statutes|by-?laws?),? (?:of )?\d{4}\b/i;

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
  const candidates = (top.length > 0 ? top : above).filter((b) => !isParticular(b.text));
  const named = candidates.filter(
    (b) => b.text.length < 400 && INSTRUMENT.test(b.text.replace(CITED_LAW, '')) && !COVER_LINE.test(b.text),
  );
  const own = named.filter(
    (b) => !AUTHORITY.test(b.text) || /\border \d{4}\b|regulations \d{4}$/i.test(b.text),
  );
  const long = candidates.filter(
    (b) => b.text.length >= 12 && !b.text.endsWith(',') && !isLetterhead(b.text) && !isNameAgain(b, document),
  );
  const reports = long.filter((b) => !REPORT_LINE.test(b.text) && !COVER_LINE.test(b.text));
  const telling = reports.find((b, i) => !isNameAbove(b, reports[i + 1])) ?? reports[0] ?? long[0];
  const subject = candidates.find(
    (b) =>
      SUBJECT.test(b.text) ||
      (/^dear\b/i.test(precedes(document, b)) && !/[.:;,]$/.test(b.text) && !AUTHORITY.test(b.text)),
  );
  if (subject && !named.some((b) => b.start < subject.start)) return subject;
  const instrument = own.find((b) => isCapitals(b.text)) ?? own[0] ?? named[0];
  const lines = top.length > 0 ? top : above;
  return (instrument && subjectBelow(instrument, lines)) ?? instrument ?? telling ?? null;
}

/** The words of the block right before another. */
function precedes({ blocks }: Document, block: Block): string {
  return blocks[blocks.indexOf(block) - 1]?.text ?? '';
}

/** An instrument's kind and number, all that some of them print where others have a title: "RESOLUTION 2019-47". */
const NUMBERED_NAME =
  /^(?:the )?(?:[\p{L}’'-]+ ){1,4}(?:(?:no|number|nr)\b\.?|#)? ?(?:[A-Z]{1,4}[-/ ]?)?\d[\d./-]*$/iu;

/** An office and its instrument, which say nothing of what it is about: "CHIEF EXECUTIVE'S ORDER". */
const OFFICE_AND_KIND =
  /^(?:the )?(?:[\p{L}’'-]+ ){1,3}(?:order|decision|direction|determination|resolution|ruling|notice|directive)$/iu;

/** What is done to something: "REORGANISATION OF THE LIBRARY SERVICE" names no body. */
const DOING =
  /^(?:the )?(?:(?!commission|association|administration|corporation|foundation|federation|organi[sz]ation|institution|department|parliament|government)\p{L}+(?:ation|ition|ution|sion|ction|ment|ure|al|ing)|transfer|sale|award|grant|review|lease|release) (?:of|to|in) /iu;

/** "Order No: 12/2023", "File ref: A/9", "Date of Order: 3 May". */
const FIELD = /^\p{Lu}[\p{L}’'. ]{2,25}: ?\S.{0,60}$/u;

/** What a matter is called in the head of an order that says no more of it. */
const MATTER = /^in the matter of (?:the )?\p{L}+(?:,? \S+){4,}$/iu;

/**
 * The line that says what an instrument is about, below its number or its office: the next one, but for its fields
 * and the law that it is made under.
 */
function subjectBelow(named: Block, headings: readonly Block[]): Block | null {
  const bare = OFFICE_AND_KIND.test(named.text) && isCapitals(named.text);
  if (!NUMBERED_NAME.test(named.text) && !bare) return null;
  const below = headings.slice(headings.indexOf(named) + 1);
  const next = below.find(
    (b) =>
      MATTER.test(b.text) ||
      !(isParticular(b.text) || (bare && (AUTHORITY.test(b.text) || FIELD.test(b.text)))),
  );
  const tells =
    next &&
    next.text.split(/\s+/).length >= 4 &&
    !AUTHORITY.test(next.text) &&
    !/[.:;,]$/.test(next.text) &&
    (!isLetterhead(next.text) || DOING.test(next.text));
  return tells && !REPORT_LINE.test(next.text) && (!bare || isCapitals(next.text)) ? next : null;
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

/** A line of a document's head that is about it and no name of it: its parties, its number, its dates, its court. */
function isParticular(text: string): boolean {
  if (SUBJECT.test(text)) return false;
  if (SITTING.test(text) && isLetterhead(text.replace(SITTING, ''))) return true;
  return [PARTY_LINE, LETTER_LINE, COURT_LINE, OTHER_DATE, HEAD_FIELD].some((pattern) => pattern.test(text));
}

/** The day that a body sits, after its name: "Scrutiny Committee – 12 March 2020". */
const SITTING =
  /(?:,| ?[–—|:-]) ?(?:\p{L}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}+|\p{L}+ \d{1,2}),? \d{4}(?:,? \d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?)?$/iu;

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
