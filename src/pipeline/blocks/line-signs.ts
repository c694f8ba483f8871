import { DETERMINERS, PREPOSITIONS } from '../../language/grammar-words.ts';
import {
  BOILERPLATE,
  BOX_HEADING,
  CONTACT,
  CREDIT,
  CUT_OFF,
  IMPERATIVE,
  INVITATION,
  NEWS_POST,
  OUTLET_WORD,
  WEB_WORD,
} from '../../language/page-words.ts';
import { isDateLine } from './date-line.ts';

/** "By Jane Smith", "By Jane Smith | 3 May 2019", "Posted by Jane on …", "Words: Jane Smith". */
const BY =
  /^(?:(?:(?:world |news )?exclusive|special(?: report)?|analysis|comment|opinion|interview|review|report|feature|words and (?:pictures|photos))[ :|]+)?(?:by|written by|posted by|words by|words|reported by|report by|reporting by|story by|author|submitted by)\b ?:? ?/i;
const AFTER_BY = /^(?=[\p{Lu}@])[\p{L}\p{M}’'.@ -]{2,60}(?:[,|•·–—(/]|\bon\b|\bfor\b|\bin\b|’\d\d|'\d\d|$)/u;

/** What parts the author, the outlet and the date where they share one line: "Jane Smith · Holm Gazette · Posted: 3 May 2019". */
const CREDIT_PARTS = /\s+[|·•–—/]\s+|\s{3,}/;

/** Two to four capitalised words, as a name stands on a line of its own; initials and particles allowed. */
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}’'-]*\p{L}|\p{Lu}\.)(?:[ -](?:\p{Lu}[\p{L}\p{M}’'-]*|\p{Lu}\.|de|van|von|der|del|la|al|bin|ap|ó))* \p{Lu}[\p{L}\p{M}’'-]+`;
const BARE_NAME = new RegExp(`^${NAME}(?:(?:, | and | & |, and )${NAME})*$`, 'u');

const SENTENCE_END = /[.!?。！？]["”’'»)\]」]*$/u;
const GLUED_DATE = /^\d{1,2}\/\d{1,2}\/\d{2,4}\s?(?=\p{L}|["‘“'])/u;
/** A headline run together with its first sentence: "Ferry Runs AgroundThe ferry that …". */
const GLUED_SENTENCE =
  /(?:[\p{Ll}\d?!]|[\p{L}\d.,?!][’'”)])(?:The|An?|In|On|At|It|Its|This|That|These|After|When|With|For|From|As|But|And|Police|Officials|Here|There|How|What|If|One|Two|Three|Some|More|New|We|You|He|She|They|Of|Is|By|To) \p{Ll}/u;
/** Cells of a table on one line: three or more, parted by wide gaps, one of them a figure. */
const TABLE_ROW = /^(?=.*(?:^|\s{2})[\d£$€%.,:+-]+(?:\s{2}|$))\S.*?\s{2,}\S.*?\s{2,}\S/;
const LINK_LIST =
  /\S\s+\| +\S.* \| +\S|(?:\s+[|•·›»/>] +\S[^|•·›»/>]{1,30}){2,}|^\S[^.!?]{1,25}(?: {2,}\S[^.!?]{1,25}?){2,}$/;
/** What parts the controls of a page that stand on one line: "Share   Comments (47)", "6 min read | Print". */
const CONTROLS = /\s{2,}|\s+[|·•]\s+/;
const READING_TIME = /^\d+ ?(?:-| )?min(?:ute)?s? (?:read|listen|watch)$/i;

/** Who made a programme: "Reporter: Jane Smith", "Producers: Jane Smith and Ed Lee". */
const MADE_BY =
  /^(?:executive |series |assistant )?(?:reporter|presenter|producer|host|narrator|correspondent|writer|editor|photographer|researcher|director|camera|sound)s? ?: /i;

/** "Jane Smith reports", "Ed Lee reporting". */
const REPORTS = /,? (?:reports?|reporting|writes|reports? from \p{Lu}\p{L}+)[.:]?$/u;

export const isByline = (text: string): boolean =>
  isCredited(text) ||
  (text.length < 80 && REPORTS.test(text) && BARE_NAME.test(text.replace(REPORTS, ''))) ||
  isSigned(text) ||
  (text.length < 120 && MADE_BY.test(text) && BARE_NAME.test(text.replace(MADE_BY, '')));
const isSigned = (text: string): boolean =>
  text.length < 120 && BY.test(text) && AFTER_BY.test(text.replace(BY, '')) && !SENTENCE_END.test(text);
/** A line that opens with a name and goes on, after a dot or a bar, to the day: author and date in one. */
function isCredited(text: string): boolean {
  if (text.length > 160) return false;
  const dated = /^(.{4,60}), (.*\d)$/.exec(text);
  if (dated && BARE_NAME.test(dated[1]!) && isDateLine(dated[2]!)) return true;
  const [first, ...others] = text.split(CREDIT_PARTS);
  if (first === undefined || others.length === 0) return false;
  // "Radio Holm | By Ann Lee": the outlet first.
  if (wordCount(first) <= 4 && others.length === 1 && isSigned(others[0] ?? '')) return true;
  return (BARE_NAME.test(first) || isSigned(first)) && others.some((part) => isDateLine(part));
}

export const isBareName = (text: string): boolean =>
  text.length < 90 && BARE_NAME.test(text) && !isDisplay(text);
/** A title set in capitals has the small words that no name has: "OVER THE GARDEN WALL". */
const isDisplay = (text: string): boolean =>
  !/\p{Ll}/u.test(text) &&
  text
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word !== 'and' && (DETERMINERS.has(word) || PREPOSITIONS.has(word)));

/** The post is what the line ends in, but for the outlet or the field: "senior reporter", "Editor of the Post". */
const POST_ENDS = new RegExp(
  `${NEWS_POST.source}s?(?:$|,| (?:at|of|for|in|and|on|with) |\\s*[|·•–—(-])`,
  'i',
);

/** An outlet's own staff where a name would stand: "Radio Holm newsroom". */
const NEWSROOM = /^(?:\p{Lu}[\p{L}\d&’'.-]* ){1,4}(?:newsroom|news team|newsdesk|reporters?)$/u;

/** A name with a post on a newspaper, or the post alone: "Imogen Farrow, senior reporter", "Education correspondent". */
export const isPostLine = (text: string): boolean =>
  NEWSROOM.test(text) ||
  (text.length < 80 &&
    NEWS_POST.test(text) &&
    POST_ENDS.test(text) &&
    !/\bto the (?:editor|staff)\b/i.test(text) &&
    !SENTENCE_END.test(text) &&
    wordCount(text) <= 9);

/** A short line in capitals of title case with a word that outlets carry in their names. */
export const isOutletLine = (text: string): boolean =>
  text.length < 50 &&
  wordCount(text) <= 5 &&
  OUTLET_WORD.test(text) &&
  !SENTENCE_END.test(text) &&
  /^\p{Lu}/u.test(text) &&
  !/ (?!(?:of|for|and|the|in|on|to|de|le|la) )\p{Ll}/u.test(text);

export const isBoxHeading = (text: string): boolean => text.length < 90 && BOX_HEADING.test(text);
/** The heading of readers' comments: "Comments", "[ 167 comments ]", "Top rated comments", "11 thoughts on …". */
export const isCommentsHeading = (text: string): boolean =>
  text.length < 80 &&
  /^[[(]? ?(?:\d[\d,]* |top |all |view |reader |readers['’] |user |your |rated |recent |latest |show |load |the )*(?:comments?|responses?|replies|discussion|thoughts on\b.*|join the (?:conversation|discussion))(?: ?\(\d[\d,]*\))?[ \]):]*$/i.test(
    text,
  );
/** Whether a line speaks to the reader of the page. What somebody says in quotation marks does not. */
export function isInvitation(text: string): boolean {
  if (text.length >= 400 || /^["“‘']/.test(text)) return false;
  if (INVITATION.some((pattern) => pattern.test(text))) return true;
  return IMPERATIVE.test(text) && WEB_WORD.test(text);
}
export const isCredit = (text: string): boolean =>
  text.length < 400 && CREDIT.some((pattern) => pattern.test(text));
export const isContact = (text: string): boolean =>
  text.length < 250 && (CONTACT.some((pattern) => pattern.test(text)) || isReach(text));
/** An e-mail address or a telephone number among other pieces of a line that says nothing: "Enquiries 01632 960771 · a@b.example". */
const REACH =
  /\S@\S+\.\p{L}|(?<![\d-])\d{3}-\d{4}(?![\d-])|(?<![\d-])(?:\+\d|\(?0\d|\(\d{3}\) ?\d{3}|\d{3}-\d{4})[\d ()-]{4,}\d(?![\d-])/u;
const isReach = (text: string): boolean =>
  text.length < 160 &&
  !endsSentence(text) &&
  wordCount(text) <= 20 &&
  /\s[·|•–—]\s|\s{3,}|^[^:]{2,40}: ?\(?[+\d]/.test(text) &&
  REACH.test(text);
export const isTeaser = (text: string): boolean =>
  text.length < 700 &&
  !/(?:…{2}|\.{5}|_{3})$/.test(text) &&
  (CUT_OFF.test(text.slice(-90)) || GLUED_DATE.test(text) || GLUED_SENTENCE.test(text));
export const isLinkList = (text: string): boolean =>
  text.length < 300 &&
  !isTableRow(text) &&
  (isControls(text) || isLinkRow(text) || (LINK_LIST.test(text) && !endsSentence(text)));

/** A row of links: three or more pieces of a word or two each, none of them a figure as a table's cells are. */
function isLinkRow(text: string): boolean {
  const pieces = text.split(/\s{2,}|\t|\s+[|·•›»/>]\s+/);
  const words = pieces.map(wordCount);
  return (
    pieces.length >= 3 &&
    words.every((count) => count > 0 && count <= 5) &&
    wordCount(text) <= 2.5 * pieces.length &&
    !/[.;]["”’']?$/.test(text) &&
    !pieces.some((piece) => /^[\d£$€%.,:+–-]+$/.test(piece))
  );
}

/** A row of controls: at least two pieces, half of them or more a box's heading or a reading time. */
function isControls(text: string): boolean {
  const pieces = text.split(CONTROLS);
  const known = pieces.filter((p) => BOX_HEADING.test(p) || READING_TIME.test(p) || isInvitation(p));
  return pieces.length > 1 && wordCount(text) <= 14 && known.length * 2 >= pieces.length;
}

/** Boilerplate of any length: cookies, privacy, terms. */
export const isBoilerplate = (text: string): boolean => BOILERPLATE.test(text.slice(0, 1500));

/** A row of a table with figures in it. */
export const isTableRow = (text: string): boolean => text.length < 300 && TABLE_ROW.test(text);

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** How many words separated by white space, in the first stretch of a text; Chinese and Japanese count by characters. */
export function wordCount(text: string): number {
  const read = text.slice(0, 600);
  const characters = read.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (read.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0) + Math.floor(characters / 3);
}
