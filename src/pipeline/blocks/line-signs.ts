import { NOTICE } from '../../language/page-notices.ts';
import { ADDRESS_WORD, CONTACT, POSTAL_CODE } from '../../language/page-contacts.ts';
import { BOX_HEADING } from '../../language/box-headings.ts';
import { INVITATION } from '../../language/invitations.ts';
import { BOILERPLATE, CUT_OFF, IMPERATIVE, LANGUAGE_LINK, WEB_WORD } from '../../language/page-words.ts';
import { CREDIT } from '../../language/picture-credits.ts';
import { isAttributed } from './attributed.ts';
import { isStreetLine } from './letter-head.ts';
import { endsSentence, isTableRow, wordCount } from './line-shape.ts';
import { isNarrated } from './narrated.ts';

const GLUED_DATE = /^\d{1,2}\/\d{1,2}\/\d{2,4}\s?(?=\p{L}|["‘“'])/u;
/** A headline run together with its first sentence: "Ferry Runs AgroundThe ferry that …", but not "Holm SpA said". */
const GLUED_SENTENCE =
  /(?:(?<!\bS)\p{Ll}|[\d?!]|[\p{L}\d.,?!][’'”)])(?:The|An?|In|On|At|It|Its|This|That|These|After|When|With|For|From|As|But|And|Police|Officials|Here|There|How|What|If|One|Two|Three|Some|More|New|We|You|He|She|They|Of|Is|By|To) \p{Ll}/u;
const LINK_LIST = /\S\s+\| +\S.* \| +\S|\s[|•·›»/>] +\S[^|•·›»/>]{2,31}(?<=\s)[|•·›»/>] +\S[^|•·›»/>]/;
/** What parts the controls of a page that stand on one line: "Share   Comments (47)", "6 min read | Print". */
const CONTROLS = /\s{2,}|\s+[|·•]\s+/;
const READING_TIME = /^\d+ ?(?:-| )?min(?:ute)?s? (?:read|listen|watch)$/i;

export const isBoxHeading = (text: string): boolean => text.length < 90 && BOX_HEADING.test(text);
/** The heading of readers' comments: "Comments", "[ 167 comments ]", "Top rated comments", "11 thoughts on …". */
export const isCommentsHeading = (text: string): boolean =>
  text.length < 80 &&
  /^[[(]? ?(?:\d[\d,]* |top |all |view |reader |readers['’] |user |your |rated |recent |latest |show |load |the )*(?:thoughts on\b.*|(?:comments?|responses?|replies|discussion|join the (?:conversation|discussion))(?: ?\(\d[\d,]*\))?[ \]):]*)$/i.test(
    text,
  );
/** What speaks of the page, its forms and its site, and not of the story. */
const OWN_LINES = [...INVITATION, ...NOTICE];

/** Whether a line speaks to the reader of the page. What somebody says in quotation marks does not. */
export function isInvitation(text: string): boolean {
  if (text.length >= 400 || /^["“‘']/.test(text) || isAttributed(text)) return false;
  if (OWN_LINES.some((pattern) => pattern.test(text))) return true;
  return IMPERATIVE.test(text) && WEB_WORD.test(text);
}
export const isCredit = (text: string): boolean =>
  text.length < 400 && CREDIT.some((pattern) => pattern.test(text));
export const isContact = (text: string): boolean =>
  text.length < 250 &&
  (CONTACT.some((pattern) => pattern.test(text)) || isReach(text) || isContactRow(text.split(/\s+[|·•]\s+/)));
/** "1 Quay Road, Suite 2 • Holm, Idaho 83799", "www.holm.example • 208-555-0142": nothing but ways to reach somebody. */
const isContactRow = (pieces: readonly string[]): boolean =>
  pieces.length > 1 &&
  pieces.every((piece) => isAddress(piece) || isStreetLine(piece) || REACHED.test(piece));
/** A mail, a site, a number to ring, a town with its postal code. */
const REACHED =
  /^(?:[^\s@]+@\S+\.\p{L}+|(?:www\.|https?:\/\/)\S+|[+(]?\d[\d ()-]{6,}\d|\p{Lu}[\p{L} .’'-]+, \p{Lu}[\p{L} .]+ \d{4,5})$/u;
/** An e-mail address or a telephone number among other pieces of a line that says nothing: "Enquiries 01632 960771 · a@b.example". */
const REACH =
  /\S@\S+\.\p{L}|(?<![\d-])\d{3}-\d{4}(?![\d-])|(?<![\d-])(?:\+\d|\(?0\d|\(\d{3}\) ?\d{3}|\d{3}-\d{4})[\d ()-]{4,}\d(?![\d-])/u;
/** "Reference number: 19 004 1972", "License No. 2019-0746": a number that nobody can be reached under. */
const REGISTERED =
  /^(?:[\p{L}’'-]+ ){0,3}(?:ref(?:erence)?|licen[cs]e|permit|case|docket|file|claim|policy|contract|release|notice|order|report|application|complaint|petition|registration|project|incident|inspection|document|serial|bill|invoice|bulletin|decision|appeal|investigation)(?: (?:no\b\.?|number|nr\b\.?|id)[ :]|:(?= ?[^\s\d]*\d\S*$))/iu;
const isReach = (text: string): boolean =>
  !REGISTERED.test(text) &&
  text.length < 160 &&
  !endsSentence(text) &&
  wordCount(text) <= 20 &&
  /\s[·|•–—]\s|\s{3,}|^[^:]{2,40}: ?\(?[+\d]/.test(text) &&
  REACH.test(text);
export const isTeaser = (text: string): boolean =>
  text.length < 700 &&
  !/(?:…{2}|\.{5}|_{3})$/.test(text) &&
  (CUT_OFF.test(text.slice(-90)) || GLUED_DATE.test(text) || GLUED_SENTENCE.test(text));
/** Ends in an ellipsis as a text does where it stops in the middle; words such as "more" after it make it a link. */
export const isBrokenOff = (text: string): boolean =>
  /[\p{L},.] ?(?:\.\.\.|…)$/u.test(text.slice(-12)) && !GLUED_DATE.test(text) && !GLUED_SENTENCE.test(text);
export const isLinkList = (text: string): boolean =>
  text.length < 300 &&
  !isTableRow(text) &&
  !MARKED_TABLE.test(text) &&
  (LANGUAGE_LINK.test(text) ||
    MARKED_LINK.test(text) ||
    isControls(text) ||
    isTrail(text) ||
    isLinkRow(text) ||
    ((LINK_LIST.test(text) || isSpacedOut(text)) && !endsSentence(text)));

/** A row of a table, and a link that is a line of its own, as Markdown writes them. */
const MARKED_TABLE = /^\|(?=[^\n]*\|\s?[\d£$€%.,:+-]+\s?\|)[^\n]*\|(?:$|\n)/;
const MARKED_LINK = /^!?\[[^\]\n]{1,200}\]\([^()\s]{1,300}\)$/;

/** Three or more short pieces with wide gaps between them; a sign with narrow gaps belongs to the piece beside it. */
function isSpacedOut(text: string): boolean {
  const pieces = text.split(/ {2,}(?=\S)/);
  const signs = text.match(/(?<=^| {2})\S(?: {2}\S)?(?= {2}\S|$)/g) ?? [];
  return pieces.length - signs.length >= 3 && pieces.every((piece) => /^\S[^.!?]{0,25}$/.test(piece));
}

/** Where a page stands in its site: "News Room > Press Releases", "Home / News". */
const isTrail = (text: string): boolean =>
  text.length < 120 &&
  (/^\p{Lu}[^.!?>›»:]{1,30}(?: [>›»] \p{Lu}[^.!?>›»:]{1,40})+$/u.test(text) ||
    /^home(?: ?page)? (?:[>›»|·•:–—-]|\/) \S[^.!?]{1,60}$/iu.test(text));

/** A line of an address: pieces with capitals, one of them a street, a building or a floor; or a postal code at its end. */
export function isAddress(text: string): boolean {
  if (text.length > 120 || endsSentence(text) || /[:;?!“”"]/.test(text)) return false;
  const pieces = text.split(/, /);
  if (pieces.length < 2 || !pieces.every((piece) => ADDRESS_PIECE.test(piece))) return false;
  return POSTAL_CODE.test(text) || (pieces.length >= 3 && pieces.some((piece) => ADDRESS_WORD.test(piece)));
}
/** Words with capitals and numbers, with the small words of place names between them. */
const ADDRESS_PIECE =
  /^[\p{Lu}\d][\p{L}\d’'.&-]*(?: {1,2}(?:[–-] )?(?:[\p{Lu}\d][\p{L}\d’'.&-]*|of|the|and|on|upon|by|le|la|de|an|na|under)){0,5}$/u;

/** A row of links: three or more pieces of a word or two each, none of them a figure as a table's cells are. */
function isLinkRow(text: string): boolean {
  const pieces = text.split(/\s{2,}|\t|\s+(?:[|·•›»/>.~*¦‖◦▪♦]|::)\s+/);
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

/** Boilerplate of any length: cookies, privacy, terms. A numbered note to editors may say that somebody is a charity. */
export const isBoilerplate = (text: string): boolean =>
  BOILERPLATE.test(text.slice(0, 1500)) &&
  !isAttributed(text) &&
  !isNarrated(text) &&
  !/^\d{1,2}[.)] \p{Lu}.*\.$/su.test(text);
