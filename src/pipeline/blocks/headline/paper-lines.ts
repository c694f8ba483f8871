import { INSTRUMENT, REPORT_LINE } from '../../../language/instrument-words.ts';
import { PIECE } from '../../../language/newsroom-words.ts';

/** A letter's subject line is the nearest that it has to a title. */
export const SUBJECT =
  /^(?:re|sub|subject|subj|(?:(?:report|decision|paper|item|project|policy|document) )?title)\s?:\s+(?:\[[^\]]{2,30}\]\s+)?(?=\S)/i;

/** An instrument's enabling statute, quoted above its title: "ROADS ACT 1991, SECTIONS 4 AND 9". */
const AUTHORITY =
  /\b(?:acts?|measures?|ordinances?|regulations|rules|code|statutes|by-?laws?)(?: \([^()]{2,40}\))?,? (?:of )?\d{4}\b/i;

/** Whether a line names the law under which a paper is made, and not the paper itself: "ORDER UNDER SECTION 4 OF THE ROADS ACT 1991". */
export function isLaw(text: string): boolean {
  const [paper = ''] = text.split(UNDER, 1);
  return AUTHORITY.test(text) && (paper === text || !INSTRUMENT.test(paper.replace(LAW, '')));
}
const UNDER = /\b(?:under|pursuant to|in accordance with|by virtue of)\b/i;
const LAW = /\b(?:acts?|regulations|statutes|by-?laws?|ordinances?)\b/gi;

/** An office by its field, which may be an instrument's word: "OFFICE OF WATER REGULATION", "Board of Licence Appeals". */
export const OFFICE_OF =
  /^(?:the )?(?:[\p{L}’'-]+ ){0,3}(?:office|department|ministry|bureau|commission|agency|authority|directorate|inspectorate|institute) (?:of|for|on) [^,:;.]+$/iu;

/** A letter that is known by its kind, set above it as its title: "WARNING LETTER", "Letter of censure". */
export const LETTER_KIND =
  /^(?:final |formal |interim )?(?:(?:warning|decision|determination|outcome|demand|advisory|closure|enforcement|engagement|untitled) letter|letter of (?:warning|advice|reprimand|censure|caution|intent|understanding|determination|findings|direction|comfort|concern))$/i;

/** What heads a part of any paper, and names none: "CASE DETAILS", "Application particulars". */
export const PART_HEADING =
  /^(?:(?:case|site|application|appeal|inquiry|hearing|inspection|incident|contact|key|general|property|project|document|report|meeting) (?:details|information|particulars|data|facts)|(?:version|revision|document|amendment|change) (?:history|control|log|record)|distribution list|summary|introduction|background|contents|foreword|preface|overview|scope|purpose)$/i;

/** Whether a line is set in capitals. */
export const isCapitals = (text: string): boolean => !/\p{Ll}{2}/u.test(text);

/** A name and the day on one line: "DECISION OF THE BOARD: May 3, 2019". */
const DATED_NAME =
  /^(?<name>(?!DATE|ISSUED)\p{Lu}[\p{Lu} ’'&-]{3,60})(?::| [–—-]) (?:\p{Lu}\p{L}+\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}+ \d{4})$/u;

/** The instrument's name on a line that gives its day as well, or null. */
export function datedName(text: string): string | null {
  const name = DATED_NAME.exec(text)?.groups?.name;
  return name !== undefined && INSTRUMENT.test(name) ? name : null;
}

/** What draws the line between a case's parties and what the paper is, where both stand side by side. */
const COLUMN = /^[)|*:§]\s+(?=\p{Lu})/u;

/** "The Holm (Quayside) Direction 2014": how statutory instruments are called, with the year. */
export const STATUTORY =
  /^The \p{Lu}.* (?:Orders?|Regulations|Rules|Directions?|Scheme|By-?laws|Byelaws|Determination|Measure|Notice|Instrument) \d{4}$/u;

/** "Minutes of the meeting of the Board": as sure a title as one in capitals. */
export const OF_SITTING = /^Minutes of (?:the |an? )?(?:\p{L}+ ){0,4}meeting\b/iu;

/** The part of a title's line that is the title: without the word that announces it, and without the day after it. */
export function titleWords(text: string): { readonly lead: number; readonly length: number } {
  const lead = (SUBJECT.exec(text) ?? PIECE.exec(text) ?? COLUMN.exec(text))?.[0].length ?? 0;
  return { lead, length: datedName(text)?.length ?? text.length };
}

/** An instrument's kind and number, all that some of them print where others have a title: "RESOLUTION 2019-47". */
const NUMBERED_NAME =
  /^(?:the )?(?:[\p{L}’'-]+ ){1,4}(?:(?:no|number|nr)\b\.?|#)? ?(?:[A-Z]{1,4}[-/ ]?)?\d[\d./-]*(?: of \d{4}(?:[/-]\d{2,4})?)?$/iu;

/** An instrument's kind and no more, which says nothing at all. */
const KIND_ALONE =
  /^(?:orders?|decisions?|directions?|determinations?|rulings?|judge?ments?|notice|award|opinion|(?:(?:performance|compliance|financial|internal|special|forensic|follow-up) )?audit(?: report)?|action plan|permit|licen[cs]e|certificate(?: of \p{L}+)?|report(?: and (?:directions|recommendations|findings|conclusions))?)$/iu;

/** The kind of a paper between people of one house, above whom it goes to and what it is about. */
const MEMORANDUM =
  /^(?:(?:office |internal |staff |inter-?office |inter-?departmental |departmental |confidential |legal |technical |decision |action |briefing |information )?(?:memorandum|memo)|circular|(?:staff |internal )?briefing(?: note)?)$/i;

/** Whether a line says what kind of paper this is and nothing else: "DECISION", "Memorandum". */
export const isKindAlone = (text: string): boolean => KIND_ALONE.test(text) || MEMORANDUM.test(text);

/** Whether a line says what kind of paper this is and which number it has: "RESOLUTION 2019-47", "Inspection report". */
export const isNumberedKind = (text: string): boolean => NUMBERED_NAME.test(text) || REPORT_LINE.test(text);

/** The matter, named on one line with its heading: "In the matter of HOLM FERRIES". */
export const NAMED_MATTER =
  /^(?:in the matter of|in re:?|re:?(?= the (?:application|petition))) (?!an? |the \p{L}+ (?:act|code|rules|regulations)\b|.*\bbetween:?$).*\p{Lu}\p{L}/iu;

/** What is done to something: "REORGANISATION OF THE LIBRARY SERVICE" names no body. */
export const DOING =
  /^(?:the )?(?:[\p{L}’'-]+[’']s )?(?:(?!commission|association|administration|corporation|foundation|federation|confederation|convention|coalition|delegation|congregation|section|division|station|mission|organi[sz]ation|institution|department|parliament|government|hospital|tribunal|cathedral|royal|national|general|memorial)\p{L}+(?:ation|ition|ution|sion|ction|ment|ure|al|ing)|transfer|sale|award|grant|review|lease|release) (?:of|to|in) /iu;

/** A field of a paper’s head: "Order No: 12/2023", "File ref: A/9", "Date of Order<tab>3 May". */
export const FIELD = /^\p{Lu}[\p{L}’'. ]{2,25}(?:: ?|\t)\S.{0,60}$/u;
