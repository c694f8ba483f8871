import { oneOf } from '../../language/one-of.ts';
import { MONTH } from './pattern.ts';
import { FIGURE, FOUR_FIGURES } from './timely.ts';
import { HONORIFICS } from '../../language/honorifics.ts';
import { capitalised } from '../../text/capitalised.ts';
import { escaped } from '../../text/escaped.ts';

/** Forms of address as they stand before a name, which has its capital: "the king on Sunday" names nobody. */
const TITLES = oneOf(
  [...HONORIFICS]
    .filter((word) => word.length > 1 && word !== 'st')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`),
);

/** What looks like a time and is none. Each is blanked out before any recogniser reads the text. */
export interface Mask {
  readonly name: string;
  readonly because: string;
  /** Words of which what it blanks holds at least one: see `timely.ts`; without them it looks at every text. */
  readonly needs?: readonly string[];
  readonly pattern: RegExp;
}

const INSTRUMENT =
  'Acts?|Orders?|Regulations?|Rules?|Bill|Directives?|Measure|Code|Scheme|Instrument|Statutes?|Ordinance|Byelaws?|Bylaws?|Constitution|Treaty|Convention|Protocol';
const NUMBER = '\\d[\\w.()]{0,20}';
const UNITS =
  'tonnes?|tons?|kg|kilos?|kilograms?|grams?|km|kilomet(?:re|er)s?|miles?|mph|kph|met(?:re|er)s?|cm|mm|lbs?|pounds?|stone|ft|feet|foot|inch(?:es)?|yards?|acres?|hectares?|lit(?:re|er)s?|gallons?|watts?|[kKMG]W|[KMG]B|degrees|votes?|points?|seats?|beds?|per\\s?cent|percent|%';

/** Times that people are called after. */
const NAMES_OF_TIMES =
  'may march april june august summer summers winter winters friday sunday monday day weeks easter noon christmas spring autumn'.split(
    ' ',
  );

/** In this order; one blanks what a later one would only half see. */
export const MASKS: readonly Mask[] = [
  {
    name: 'address',
    because: 'web and e-mail addresses hold figures and dots',
    pattern: /(?:https?:\/\/|www\.)\S{1,2000}|(?<=[\w.+-])@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g,
  },
  {
    name: 'legislation',
    because: 'the year of a statute or an order belongs to its title',
    needs: [FOUR_FIGURES],
    pattern: new RegExp(
      `\\b(?:${INSTRUMENT}|${INSTRUMENT.toUpperCase()})(?:\\s\\([^)\\n]{1,40}\\))?,?\\s+(?:(?:(?:[Nn]o\\.?\\s*|NO\\.?\\s*)?\\d{1,3}\\s+)?(?:of|OF)\\s+)?1?[\\d]\\d{3}\\b|\\b1?\\d{4}\\s+(?:${INSTRUMENT}|${INSTRUMENT.toUpperCase()})\\b`,
      'g',
    ),
  },
  {
    name: 'numbered-paper',
    because: 'a resolution, a case or a permit is numbered by its year and its place in it',
    needs: [FIGURE],
    pattern:
      /\b(?:Resolution|Ordinance|Decision|Motion|Circular|Case|Docket|Permit|Application|Contract|Order|Bill|Notice|Report|Memo(?:randum)?|RESOLUTION|ORDINANCE|DECISION|CASE|DOCKET|PERMIT|ORDER|NOTICE)(?:\s(?:No\.?|NO\.?|Number|#))?\s\d{4}-\d{1,5}\b(?!-)/g,
  },
  {
    name: 'number-of-a-year',
    because: 'papers are numbered within their year: “No. 14 of 2019/20”, “[2017] UKSC 5”',
    needs: [FIGURE],
    pattern:
      /\b(?:No|NO|Number|Nos)\.?\s?\d{1,4}\s+(?:of|OF)\s+(?:1\d|20)\d\d(?:[/-]\d{2,4})?\b|\[(?:1\d|20)\d\d\](?=\s+(?:\d{1,3}\s+)?[A-Z])/g,
  },
  {
    name: 'class-of',
    because: 'a year of pupils is called by the year they left in',
    needs: [FIGURE],
    pattern: /\b[Cc]lass(?:es)? of (?:(?:1\d|20)\d\d|[’']\d\d)\b/g,
  },
  {
    name: 'section',
    because: 'numbers of sections, clauses, pages, rooms and routes are no years and no hours',
    needs: [FIGURE],
    pattern: new RegExp(
      `\\b(?:sections?|ss?\\.|articles?|clauses?|(?:sub-?)?paragraphs?|paras?\\.?|schedules?|regulations?|rules?|chapters?|annex(?:es)?|appendix|pages?|pp?\\.|figures?|tables?|items?|nos?\\.|numbers?|rooms?|routes?|flights?|lots?|volumes?|vol\\.|platforms?|junctions?|zone|wards?|lines?|part)\\s+${NUMBER}(?:(?:\\s*,\\s*|\\s+(?:and|to|or)\\s+|\\s*[-–&]\\s*)(?!\\d{1,2}(?:[.:]\\d\\d)?\\s?[ap]\\.?m\\b)${NUMBER}(?!\\s*(?:(?:st|nd|rd|th)\\s*)?(?:of\\s+)?${MONTH})){0,12}`,
      'gi',
    ),
  },
  {
    name: 'street',
    because: 'a house number and a street called after a month or a day are an address',
    needs: [FIGURE],
    pattern:
      /\b\d{1,4} (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Christmas|Easter|Summer|Winter|Spring) (?:Roads?|Streets?|Lane|Avenue|Drive|Close|Terrace|Place|Way|Court|Crescent|Square|Gardens|Row|Hill|Rd|St|Ave|Ln|Dr)\b/g,
  },
  {
    name: 'list-number',
    because: 'a numeral at the start of a line counts the items of a list',
    pattern: /^[ \t]*(?:[-•*–][ \t]*)?\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivxlc]{1,5})[.)](?=\s)/gim,
  },
  {
    name: 'money',
    because: 'an amount of money is no year and no hour',
    needs: [FIGURE],
    pattern:
      /(?:[£$€¥]|\b(?:US|AU|CA|NZ)\$|\b(?:GBP|USD|EUR)\s)\s?\d[\d,.]{0,20}(?:\s?(?:k|m|bn|tn|million|billion|trillion|thousand)\b)?(?:\s?(?:-|–|to)\s?[£$€]?\d[\d,.]{0,20}\s?(?:k|m|bn|million|billion)?\b)?|\b\d[\d,.]{0,20}\s?(?:k|m|bn|million|billion|trillion|dollars|pounds|euros|pence|cents|p)\b(?!\.m)/g,
  },
  {
    name: 'telephone',
    because: 'telephone numbers hold runs of four figures',
    needs: [FIGURE],
    pattern:
      /(?:\b(?:tel|telephone|phone|call|fax|mobile|ring|text)\b[^\d\n]{0,14})\+?[\d(][\d ()-]{5,24}\d|\+\d[\d ()-]{7,24}\d|\b0\d{2,4}[ -]\d{3,4}(?:[ -]?\d{3,4})?\b|\(\d{3,5}\)\s?\d{3}[ -]?\d{3,4}|\b\d{3}-\d{4}\b/gi,
  },
  {
    name: 'reference',
    because: 'file references and codes hold years that date nothing in the story',
    pattern:
      /\b(?=[A-Z0-9]{0,7}[A-Z])[A-Z0-9]{1,8}(?:[/_][A-Z0-9]{1,12}){1,6}(?:[/_-][A-Z0-9]{1,12}){0,6}\b|\b[A-Z]{2,6}[-.]\d{2,12}(?:[-./]\d{1,8}){0,6}\b|#\d+/g,
  },
  {
    name: 'speed',
    because: 'miles an hour say how fast, and not how often',
    needs: ['hour'],
    pattern: /\b(?:miles?|kilomet(?:re|er)s?|kms?|met(?:re|er)s?|feet)\s+(?:per|an)\s+hour\b/gi,
  },
  {
    name: 'measure',
    because: 'weights, lengths, votes and shares are counted in figures that look like years',
    needs: [FIGURE],
    pattern: new RegExp(`\\b\\d[\\d,.]{0,20}(?:\\s?-\\s?|\\s)?(?:${UNITS})(?![\\w])`, 'gi'),
  },
  {
    name: 'reading-time',
    because: 'how long an article takes to read says nothing of its story',
    needs: [FIGURE],
    pattern: /\b\d+[- ]min(?:ute)?s?[- ](?:read|listen|watch)\b/gi,
  },
  {
    name: 'age',
    because: 'how old somebody or something is, is no length of an event',
    needs: ['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days', 'age', 'ages', 'aged'],
    pattern:
      /\b(?:year|month|week|day)s?[- ](?:olds?|of age)\b|\bages? (?:was|is|of|at \w+ was) [a-z\d-]{1,12} years\b|\baged? (?:\d{1,3}|between \d+ and \d+)(?: (?:to|and|or) \d{1,3})?\b/gi,
  },
  {
    name: 'name-of-a-person',
    because: 'May, March, April, June and the days are names of people too',
    needs: NAMES_OF_TIMES,
    pattern: new RegExp(
      `\\b(?:${TITLES})\\.?\\s+(?:[A-Z][a-z]+\\s+)?(?:${oneOf(NAMES_OF_TIMES.map(capitalised))})(?<!\\bLady\\sDay)\\b`,
      'g',
    ),
  },
  {
    name: 'newspaper',
    because: 'papers and programmes are called after days and how often they come',
    needs: ['sunday', 'daily', 'weekly', 'monthly', 'saturday', 'friday', 'evening', 'morning', 'today'],
    pattern:
      /\b(?:Sunday|Daily|Weekly|Monthly|Saturday|Friday|Evening|Morning|Today's)\s+(?:Times|Mail|Telegraph|Mirror|Express|Post|Star|Record|News|Standard|Herald|Chronicle|Echo|Gazette|Independent|Sun|Mercury|Politics|Worship|Night Live|Register|Journal|Argus|Politics)\b/g,
  },
  {
    name: 'counted-nights',
    because: 'what is done on two nights is counted, and is no length',
    needs: ['night', 'evening', 'morning', 'afternoon', 'weekend'].flatMap((part) => [part, `${part}s`]),
    pattern:
      /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|\d{1,3}) (?:nights|evenings|mornings|afternoons|weekends)(?= (?:a|per|each|every|in (?:a|any|each|every)(?: calendar| financial| school)?) (?:month|year|season)\b)|\bon (?:only |just |not more than )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:nights?|evenings?|mornings?|afternoons?|weekends?)\b/gi,
  },
  {
    name: 'turn-of-phrase',
    because: 'set phrases that name no time',
    needs: [
      ...['now', 'time', 'times', 'once', 'term', 'present'],
      ...['second', 'minute', 'hour', 'day', 'today', 'night', 'morning', 'afternoon', 'evening', 'year'],
    ],
    pattern:
      /\b(?:NOW,? THEREFORE|from time to time|at the same time|at all (?:reasonable )?times|at the end of the day|day[- ]to[- ]day|day-today|day in,? day out|(?:one )?day by day|year[- ]on[- ]year|once in a (?:lifetime|while)|second[- ]hand|split second|last minute|eleventh hour|rainy day|state of the day|long[- ]term|short[- ]term|term of office|present and correct|as time goes by|the other day|one day at a time|(?:a|any|half a) (?:minute|second|hour|day|night)[’']s (?:trouble|peace|rest|notice|thought|doubt|sleep|work|pay|wages)|to this day|in this day and age|day of rest|good (?:morning|afternoon|evening|night|day)|man of the hour)\b/gi,
  },
];

const BLANK = '_';

/**
 * The text with everything that these masks find turned into underscores: word characters, so that nothing is recognised across
 * them. Same length, so that offsets hold.
 *
 * @param others further words to blank: terms that the document defines (`the 2017 report`), names of people
 * @param masks those of `MASKS` that can find anything in the text, in their order
 */
export function masked(text: string, others: readonly (RegExp | null)[], masks: readonly Mask[]): string {
  let out = text;
  const blank = (pattern: RegExp): void => {
    out = out.replace(pattern, (words) => BLANK.repeat(words.length));
  };
  for (const words of others) if (words !== null) blank(words);
  for (const { pattern } of masks) blank(pattern);
  return out;
}

/** A pattern of all these terms in any case and with any spacing, or null where there is none. */
export function aliasPattern(terms: readonly string[]): RegExp | null {
  if (terms.length === 0) return null;
  return new RegExp(terms.map((term) => escaped(term).replace(/\s+/g, '\\s+')).join('|'), 'gi');
}
