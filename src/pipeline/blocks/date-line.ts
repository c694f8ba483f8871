import { MONTHS } from '../../language/months.ts';
import { OUTLET_WORD } from '../../language/newsroom-words.ts';
import { oneOf } from '../../language/one-of.ts';
import { ORDINALS } from '../../language/ordinals.ts';
import { capitalised } from '../../text/capitalised.ts';
import { endsSentence, wordCount } from './line-shape.ts';

const MONTH = oneOf(MONTHS.keys());
const ORDINAL = `(?:${oneOf(ORDINALS.keys())})`;
const CAPITAL_MONTH = oneOf([...MONTHS.keys()].map(capitalised));
const DAY_NAME = String.raw`(?:mon|tue(?:s)?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.]?,?`;

/** A day of the calendar as lines print it, the year included; a month and year where no day is given. */
const DAY = [
  String.raw`(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th|\.)?|${ORDINAL})[\s-]+(?:day\s+)?(?:of\s+)?(?:${MONTH})\.?,?[\s-]+['’]?\d{2,4}`,
  String.raw`(?:${MONTH})\.?\s+(?:the\s+)?\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}`,
  String.raw`\d{1,2}[./-]\d{1,2}[./-]\d{2,4}`,
  String.raw`\d{1,2}\.[ivx]{1,4}\.\d{2,4}`,
  String.raw`\d{4}[./-]\d{2}[./-]\d{2}`,
  String.raw`(?:${MONTH})\.?,?\s+\d{4}`,
].join('|');

/** The zones of the English-speaking world, and an offset from universal time. */
const ZONE = String.raw`(?:(?:gmt|utc|bst|ist|z|[ecmp][sd]?t|a[ecw]?[sd]t|ak[sd]t|h[sd]?t|n[sd]t|nz[sd]?t|ces?t|ee?s?t|sast|wat|eat|hkt|sgt)(?:\s?[+-]\d{1,2}(?::?\d{2})?)?|[+-]\d{2}:?\d{2}|(?:eastern|central|mountain|pacific|local)(?: time)?)`;
const HOUR = String.raw`(?:\d{4}\s?\(?${ZONE}\)?|(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s*(?:am|pm|a\.m\.?|p\.m\.?|hrs|hours|h))?|\d{1,2}\s*(?:am|pm|a\.m\.?|p\.m\.?)|\d{4}\s?(?:hrs|hours|h(?=\W|$))|noon|midnight)(?:\s*\(?${ZONE}\)?)?)`;

/** What a page calls its dates: "Published", "First posted on", "Date of issue:", "For release:", "Embargoed until". */
const LABEL = [
  String.raw`(?:for )?(?:immediate )?release(?:d| date)?`,
  String.raw`(?:strictly )?(?:under )?embargo(?:ed)?(?: (?:until|till|to|for))?`,
  String.raw`(?:press|news|media|information) (?:release|statement|notice)|communiqu[ée]|statement|final|draft|interim|as (?:at|of)`,
  String.raw`(?:first |last |originally |date |article )*(?:published|posted|updated|modified|created|issued|revised|filed|added|submitted|broadcast|aired|transmitted|recorded|dated?)`,
  String.raw`(?:newsletter|bulletin|issue|edition|circular|volume|vol\.?)(?: (?:no\.?|number|issue))?[ #]*\d+`,
  String.raw`(?:last update|(?:\p{L}+ )?announcement date|issue date|publication date|posting date|revision date|date of (?:issue|publication|release|decision|order|judgment|determination|notice|letter|report))`,
].join('|');
const LABELS = String.raw`(?:(?:${LABEL})\b[\s:,|/•·–—-]*(?:(?:on|at|by|in|this)\b\s*)?|on\s+)`;

/** What may follow on the line: a second date, the reading time, who wrote it, how many commented, on which page it stood, which agency sent it, what feast it was. */
const TAIL = String.raw`(?:(?:last |first )?(?:updated|modified|published|posted|revised)\b|\d+[- ]min(?:ute)?s?[- ]read\b|by \p{Lu}?[\p{L}\d@_]|\d+ comments?\b|share\b|print\b|filed\b|from the section\b|source:? \p{Lu}|uk$|(?:on )?(?:pages?|pp?\.|p) ?[A-Z]?\d[\d, –-]*$|section [A-Z]\b|(?:(?:morning|evening|afternoon|final|early|late|city|country|weekend|print|first|second|national|home) )+edition$|(?:issue|edition|number)$|\p{L}[\p{L} .-]{1,20}\)$|the [\p{L}’']+ of (?:the )?[\p{L}’']+$)`;

const BETWEEN = String.raw`[\s,|/•·–—-]*`;
/** A whole line that only says when: "26.01.18", "Published 10 March 2022", "Tuesday 21 May 2019, 06:00", "8 Nov 2022 | 4:15pm AEDT". */
const DATE_LINE = new RegExp(
  String.raw`^[([]?(?:${LABELS}){0,5}(?:${HOUR}${BETWEEN}(?:on\s+)?)?(?:${DAY_NAME}\s+)?(?:${DAY})(?![\d/])` +
    String.raw`(?:(?:${DAY})(?![\d/]))?(?:,?\s+[([]?${DAY_NAME}[)\]]?(?!\p{L}))?(?:\s(?:gmt|utc))?(?:(?:t|${BETWEEN}(?:at\s+|@\s*)?)${HOUR})?[)\]]?\.?(?:[\s,|/•·–—(-]*${TAIL}.{0,70})?$`,
  'iu',
);
/** A line that says of itself that it tells a change, with an hour, a day or an age: "Last updated at 4.15pm". "Updated maps put 4,000 homes at risk" is a headline. */
const UPDATED_LINE = new RegExp(
  String.raw`^(?:(?:(?:this )?page |publication |content )?(?:was )?(?:last |first )?(?:updated|published|posted|modified|revised)|date modified)\b ?:?(?=.*(?:\d[:./-]\d|\d ?[ap]\.?m\b|\b(?:${MONTH})\b|\b${DAY_NAME}|\d ?(?:min|h(?:ou)?r|day|week|month)|: ?\d)).{0,40}\d.{0,20}$`,
  'i',
);

/** What a paper prints beside its day: its number, its price, its edition, where it is found. */
const ISSUE =
  /^(?:#\d+|(?:issue|edition|number|volume|no|vol)\b\.? ?(?:no\.? ?)?[\d,.]+(?:,? (?:issue|number|no\.?) ?[\d,]+)?|(?:price:? ?)?(?:[£€$]\d{1,2}(?:\.\d{2})?|\d{2,3}p|free)(?: (?:where sold|incl?\..*|including .*))?|(?:\p{L}+ ){1,2}edition|(?:established|estd?\.?|since) \d{4}|www\.\S+|page \d{1,3})$/iu;

/**
 * The place that a line gives before its day: "HOLM, July 21, 2023", "HOLM, Ohio 2023-07-21", "Port Ada: 3 May 2019". A
 * name is two words.
 */
const PLACED = new RegExp(
  [
    String.raw`^\p{Lu}[\p{Lu}’'.-]+(?: [\p{Lu}’'.-]+){0,2}(?:, (?!(?:${CAPITAL_MONTH})\b)\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?(?:[,:]? | [-–—] )(?=\d|(?:${CAPITAL_MONTH})\b)`,
    String.raw`^(?:\p{Lu}[\p{Lu}’'. -]{1,40}|\p{Lu}\p{Ll}[\p{L}’'-]*|(?:Port|New|St\.?|Saint|San|Santa|Los|Las|North|South|East|West|Fort|Lake|Mount|Great|Upper|Lower|Cape|El|La) \p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)? ?)[,:] (?=\S)`,
  ].join('|'),
  'u',
);

const OUTLET = String.raw`((?:The\s+)?\p{Lu}[\p{L}\d&’'.-]*(?:\s+\p{Lu}[\p{L}\d&’'.-]*){0,3})`;
/** The outlet beside its day: "3 May 2019, The Holm Echo", "The Holm Echo, Friday, May 3, 2019". */
const BESIDE_OUTLET = [
  new RegExp(String.raw`,\s+${OUTLET}$`, 'u'),
  new RegExp(String.raw`^${OUTLET},\s+`, 'u'),
];
/** What a page of print adds to the day: "Thursday 17 February 2022 NEWS 3". */
const FOLIO = /\s+(?:NEWS|SPORTS?|LOCAL|OPINION|BUSINESS|REGION|WORLD|LETTERS|FARMING|FEATURES?)\s+\d{1,3}$/;
/** What a newsroom adds: "Friday, Jan. 19, 2024 - Noon News", "3 April 2023, 5:02pm drive-time bulletin script". */
const PROGRAMME =
  /(?:\s+[-–—]|,)?\s+(?:(?:early|breakfast|morning|noon|midday|lunchtime|afternoon|drive-?time|evening|late|night|local|final|weekend|news)\s)+(?:news|newscast|bulletin|edition|update|show|programme)(?:\s+script)?$/i;

/** The number of the page that a running head stands on. */
const PAGE_NUMBER = /\s{2,}\d{1,3}$/;

/** Whether a line says when a page was published or changed, and nothing else but the paper's number, price and name. */
export function isDateLine(text: string): boolean {
  if (text.length >= 160) return false;
  if (DATE_LINE.test(text)) return true;
  if (UPDATED_LINE.test(text)) return !/\bago\b/i.test(text);
  const ended = text.replace(FOLIO, '').replace(PROGRAMME, '');
  if (ended !== text && DATE_LINE.test(ended)) return true;
  const placed = PLACED.exec(text);
  if (placed && DATE_LINE.test(text.slice(placed[0].length))) return true;
  if (isBesideOutlet(text.replace(PAGE_NUMBER, ''))) return true;
  return isDatedAmong(text.split(/\s+(?:[|·•–—]|\/{1,2})\s+|\s{2,}/)) || isIssue(text.split(/\s+-\s+/));
}

function isBesideOutlet(text: string): boolean {
  return BESIDE_OUTLET.some((beside) => {
    const outlet = beside.exec(text);
    return outlet !== null && OUTLET_WORD.test(outlet[1]!) && DATE_LINE.test(text.replace(outlet[0], ''));
  });
}

/**
 * A day among the pieces of a masthead, "Vol. 9, No. 2 | 3 May 2019 | Members’ copy: do not lend", or beside a section
 * or two, "3.5.19 | Operators"; a longer row is a menu.
 */
function isDatedAmong(parts: readonly string[]): boolean {
  const rest = parts.filter((part) => !ISSUE.test(part));
  const others = rest.filter((part) => !DATE_LINE.test(part));
  if (parts.length < 2 || rest.length - others.length !== 1) return false;
  const most = rest.length < parts.length ? 6 : 3;
  return others.length <= 2 && others.every((part) => isLabel(part, most));
}

/** "No. 14 - Monday, April 15, 2019": a hyphen may as well part a day from what happened on it, so no words may stand beside. */
const isIssue = (parts: readonly string[]): boolean =>
  parts.some((part) => ISSUE.test(part)) && isDatedAmong(parts) && parts.every((part) => /\d/.test(part));

/** A few words with a capital that say nothing. */
function isLabel(text: string, most: number): boolean {
  return /^\p{Lu}/u.test(text) && wordCount(text) <= most && !endsSentence(text) && !/\d/.test(text);
}

/** A day with its weekday and without its year, as a notice or a diary of the year prints it: "Wednesday 5th December". */
const DAY_LINE = new RegExp(
  String.raw`^${DAY_NAME}\s+(?:the\s+)?(?:\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+(?:${MONTH})\.?|(?:${MONTH})\.?\s+\d{1,2}(?:st|nd|rd|th)?)[.,]?$`,
  'iu',
);

/** Whether a line is a day of the week and of a month, the year left out. */
export const isDayLine = (text: string): boolean => text.length < 40 && DAY_LINE.test(text);
