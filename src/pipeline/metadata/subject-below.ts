import { LONG_TITLE, REPORT_LINE } from '../../language/instrument-words.ts';
import type { Block } from '../../model/document.ts';
import { isLetterhead } from '../../text/letterhead.ts';
import { AUTHORITY, isCapitals, isParticular } from './title-line.ts';

/** An instrument's kind and number, all that some of them print where others have a title: "RESOLUTION 2019-47". */
export const NUMBERED_NAME =
  /^(?:the )?(?:[\p{L}’'-]+ ){1,4}(?:(?:no|number|nr)\b\.?|#)? ?(?:[A-Z]{1,4}[-/ ]?)?\d[\d./-]*(?: of \d{4}(?:[/-]\d{2,4})?)?$/iu;

/** An office and its instrument, which say nothing of what it is about: "CHIEF EXECUTIVE'S ORDER". */
const OFFICE_AND_KIND =
  /^(?:the )?(?:[\p{L}’'-]+ ){1,3}(?:order|decision|direction|determination|resolution|ruling|notice|directive)$/iu;

/** An instrument's kind in one word, which says nothing at all. */
const KIND_ALONE =
  /^(?:order|decision|direction|determination|ruling|judgment|judgement|notice|award|opinion)$/i;

/** The kind of a paper between people of one house, above whom it goes to and what it is about. */
const MEMORANDUM =
  /^(?:(?:office |internal |staff |interoffice |inter-office )?(?:memorandum|memo)|circular|(?:staff |internal )?briefing(?: note)?)$/i;

/** The matter, named on one line with its heading: "In the matter of HOLM FERRIES". */
const NAMED_MATTER = /^in the matter of (?!an? |the \p{L}+ (?:act|code|rules|regulations)\b).*\p{Lu}\p{L}/iu;

/** What is done to something: "REORGANISATION OF THE LIBRARY SERVICE" names no body. */
export const DOING =
  /^(?:the )?(?:[\p{L}’'-]+[’']s )?(?:(?!commission|association|administration|corporation|foundation|federation|confederation|convention|coalition|delegation|congregation|section|division|station|mission|organi[sz]ation|institution|department|parliament|government|hospital|tribunal|cathedral|royal|national|general|memorial)\p{L}+(?:ation|ition|ution|sion|ction|ment|ure|al|ing)|transfer|sale|award|grant|review|lease|release) (?:of|to|in) /iu;

/** A field of a paper’s head: "Order No: 12/2023", "File ref: A/9", "Date of Order: 3 May". */
export const FIELD = /^\p{Lu}[\p{L}’'. ]{2,25}: ?\S.{0,60}$/u;

/** What a matter is called in the head of an order that says no more of it. */
const MATTER = /^in the matter of (?:the )?\p{L}+(?:,? \S+){4,}$/iu;

/**
 * The line that says what an instrument is about, below its number or its office: the next one, but for its fields
 * and the law that it is made under.
 */
export function subjectBelow(named: Block, headings: readonly Block[]): Block | null {
  const matter = headings[headings.indexOf(named) + 1];
  if (KIND_ALONE.test(named.text) && matter && NAMED_MATTER.test(matter.text) && !/[:,]$/.test(matter.text))
    return matter;
  if (MEMORANDUM.test(named.text)) return aboutBelow(named, headings);
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
    (!/[.:;,]$/.test(next.text) || LONG_TITLE.test(next.text)) &&
    (!isLetterhead(next.text) || DOING.test(next.text) || LONG_TITLE.test(next.text));
  return tells && !REPORT_LINE.test(next.text) && (!bare || isCapitals(next.text)) ? next : null;
}

/** The heading below a memorandum's fields, where none of them names the subject. */
function aboutBelow(named: Block, headings: readonly Block[]): Block | null {
  const below = headings.slice(headings.indexOf(named) + 1).filter((b) => !isParticular(b.text));
  const [next] = below;
  const tells =
    next && next.text.split(/\s+/).length >= 3 && (!isLetterhead(next.text) || DOING.test(next.text));
  return tells && !FIELD.test(next.text) && !/[.:;,]$/.test(next.text) ? next : null;
}
