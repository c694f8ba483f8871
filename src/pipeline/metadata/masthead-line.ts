import { NEWS_POST, OUTLET_WORD, isReleaseMark } from '../../language/newsroom-words.ts';
import { INSTRUMENT } from '../../language/instrument-words.ts';
import { isOfRooms } from '../../language/section-words.ts';
import { isGivenName } from '../../language/lexicon.ts';
import type { Block, Document } from '../../model/document.ts';
import { isPersonName } from './person-name.ts';
import { properCase } from './proper-case.ts';

/** Lines at either end of a page among which a paper prints its name beside the day. */
const HEAD = 8;
const FOOT = 3;

const LONGEST = 110;

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![\p{L}])\.?`;
const WEEKDAY = String.raw`(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?`;

/** What may follow a name on its line: a gap, a stroke, a comma, or the day or number itself. */
const CUT = new RegExp(
  String.raw`\s{2,}|\t|[,;]? [–—|·•/-] | ?[,;] |,? \((?=\p{Lu}[^)]*\))|(?<=[^,]) (?=(?:${WEEKDAY}|(?:no|vol|issue|number|volume)\.? ?\d|\d{1,2}(?:st|nd|rd|th)? ?${MONTH}|${MONTH} \d))`,
  'iu',
);

/** A day: its month in letters with a year or a day beside it, or figures throughout. */
const DAY = new RegExp(
  String.raw`\b${MONTH},? ?(?:\d|the \p{L}+)|\d ?(?:st|nd|rd|th)? ?(?:of )?${MONTH}|\bof ${MONTH} \d{4}|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b`,
  'iu',
);

/** What stands before the name on a cutting: "From the Holm Gazette, 3 May 1998". */
const PRINTED =
  /^(?:from|(?:first |originally )?(?:published|printed) in|reprinted from|as (?:published|printed) in) (?:the )?(?=\p{Lu})/iu;

/** What only a paper says of itself beside its day: its number, its price, its page. */
const PAPER =
  /\b(?:issue|edition|no|vol(?:ume)?|number|week)\.? ?\d|\b(?:final|late|early|city|national|morning|evening|\d{4}) (?:edition|issue)\b|[£€$₹] ?\d|\b\d{1,3}(?:p|c|¢)(?![\p{L}\d])|\b(?:page|p|pg)\.? ?[A-Z]?\d|: ?[A-Z]\.?\d+\.?$|\b[\p{L}]{4,8} \d{1,2}$/iu;

/** A paper's number counts a series: such a line heads a notice or a report as well. */
const NO_PAPER =
  /\b(?:report|advisory|memo|minutes|newsletter|release|statement|docket|case|file|ref(?:erence)?|page|appendix|annex|item|session|meeting|volume|chapter|edition|updated?|published|posted)\b/i;

/** Words of the tail that are neither a day nor a number: a town, the day in another language. */
const MOST_OTHER = 4;

/**
 * The name of a paper that prints it on one line with its day, number or price: "Holm Gazette, Thursday, 2 February
 * 2006", "THE HOLM ADVERTISER  No. 614  45p". A name that no paper need have is one only beside a number or a price.
 */
export function mastheadLine({ blocks }: Pick<Document, 'blocks'>): string | null {
  const head = blocks.slice(0, HEAD);
  const ends: readonly Block[] = [...head, ...blocks.slice(HEAD).slice(-FOOT)];
  for (const block of ends) {
    if (block.role === 'body' && head.indexOf(block) > 1) continue;
    const name = nameBesideDay(
      block.text.replace(PRINTED, ''),
      head.indexOf(block) < 4 && head.includes(block),
    );
    if (name !== null) return properCase(name);
  }
  return null;
}

function nameBesideDay(line: string, isHead: boolean): string | null {
  if (line.length > LONGEST) return null;
  const cut = CUT.exec(line);
  if (cut === null || cut.index < 3) return null;
  const name = line.slice(0, cut.index).trim();
  const tail = line.slice(cut.index);
  if (!isTitle(name) || others(tail) > MOST_OTHER) return null;
  const isPaper = PAPER.test(tail);
  if (OUTLET_WORD.test(name)) return DAY.test(tail) || (isHead && isPaper) ? name : null;
  const isWriter =
    isPersonName(name) && !(isHead && WEEK.test(tail) && !isGivenName(name.split(' ')[0]!.toLowerCase()));
  return isPaper && DAY.test(tail) && !isWriter ? name : null;
}

/** Two to six words with capitals that are no kind of document, no room of a paper and nobody's post. */
function isTitle(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^(?:\p{Lu}|\d|&|of|the|and|for|in|on)/u.test(word)) &&
    /^\p{Lu}/u.test(name) &&
    !/[.!?:@]|\d{3}/.test(name) &&
    !new RegExp(`^(?:${WEEKDAY}|${MONTH})`, 'iu').test(name) &&
    !NO_PAPER.test(name) &&
    !(INSTRUMENT.test(name) && !OUTLET_WORD.test(name)) &&
    !NEWS_POST.test(name) &&
    !/^(?:by|from|for|to|in|at|on|register|subscribe|join|watch|listen|book|save|see)\b/i.test(name) &&
    !isOfRooms(name) &&
    !isReleaseMark(name)
  );
}

const WEEK = new RegExp(WEEKDAY, 'iu');

const KNOWN = new RegExp(
  `${MONTH}|${WEEKDAY}|\\b(?:no|vol|volume|issue|number|price|page|pg?|week|edition|final|late|early|est|since|the|of|free|gmt|bst|am|pm|noon)\\b`,
  'giu',
);

/** How many words of a tail say neither when nor how much. */
const others = (tail: string): number => tail.replace(KNOWN, ' ').match(/\p{L}{3,}/gu)?.length ?? 0;
