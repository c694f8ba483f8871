import { INSTRUMENT } from '../../language/instrument-words.ts';
import { OPEN_WORDS } from '../../language/open-words.ts';
import { isLetterhead } from '../../text/letterhead.ts';
import { BROKEN_PAPERS } from './broken-papers.ts';
import type { BrokenWay } from './broken-way.ts';
import { isDateLine } from './date-line.ts';
import { isCapitals, isLaw } from './headline/paper-lines.ts';
import { wordCount } from './line-shape.ts';
import { isBoxHeading } from './line-signs.ts';

/** A capital in every word of four letters or more, and not in those alone that are names. */
const isTitleCase = (text: string): boolean =>
  !/(?:^| )["“‘'(]?\p{Ll}[\p{L}’'-]{3,}/u.test(text) && /\p{Lu}\p{Ll}/u.test(text);
const OPEN_ENDED = new RegExp(` (?:${OPEN_WORDS}|to|in|on|under|between)$`.toUpperCase());

/** Words before another, in whatever letters: "Fury as families are". */
const ENDS_NOTHING = new RegExp(
  ` (?:${OPEN_WORDS}|between|against|into|about|under|without|concerning|regarding|his|her|our|your|are|is|was|were|be|been|has|have|had|will|would|can|could|must|should)$`,
);

const ENDS_IN_CAPITALS =
  / (?:An?|The|Of|For|And|Or|By|With|At|From|To|In|On|Under|Between|Into|Against|Without|Were|Was|Is|Are|Be|Been|Not|Has|Have|Will|\p{Lu}\p{L}{2,}ly)$/u;

/** With what a paper's title begins, above which stands its maker. */
const BEGINS_PAPER =
  /^(?:MINUTES|NOTICE|ORDER|DECISION|RESOLUTION|REPORT|DETERMINATION|DIRECTION|AGREEMENT|STATEMENT|MEMORANDUM|JUDGMENT|OPINION|RULING|AGENDA) /;

/** A quotation that is opened and not closed; an apostrophe within a word closes none. */
const isQuoting = (text: string): boolean =>
  /“[^”]*$/.test(text) || /(?:^|[ (])(?:‘(?!.*’(?:\P{L}|$))|'(?!.*'(?:\P{L}|$)))/u.test(text);
const closesQuotation = (text: string): boolean => /^[^“‘]*(?:”|[’'](?:[\s.,:;!?)]|$))/.test(text);

const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');
const isClosed = (text: string): boolean => /^[^()]+\)/.test(text);

const goesOnSmall = (text: string): boolean =>
  /^(?:[–—-] ?)?\p{Ll}[\p{Ll}’'-]*,? /u.test(text) && !/[.;]$/.test(text);

/** The ways; the order does not matter. */
export const BROKEN_IN_TWO: readonly BrokenWay[] = [
  {
    because: 'a headline set as a sentence has two longer words without a capital, or more; a name has none',
    first: (text) =>
      wordCount(text) >= 3 &&
      !/[.:!?,]["”’']?$/.test(text) &&
      / \p{Ll}[\p{L}’'-]{3,}(?: .*?)? \p{Ll}[\p{L}’'-]{2,}/u.test(text),
    second: (text) => wordCount(text) >= 3 && goesOnSmall(text) && !isBoxHeading(text),
  },
  {
    because: 'a comma or a colon ends nothing',
    first: (text) => wordCount(text) >= 3 && /\p{Ll}["”’']?[,:]$/u.test(text),
    second: (text) => wordCount(text) >= 2 && goesOnSmall(text),
  },
  {
    because: 'a word that stands before another is not the last',
    first: (text) => wordCount(text) >= 3 && ENDS_NOTHING.test(text),
    second: (text) => wordCount(text) >= 2 && !/[.;:]$/.test(text),
  },
  {
    because: 'a quotation that is open closes further on',
    first: (text) => wordCount(text) >= 2 && isQuoting(text),
    second: (text) => wordCount(text) >= 2 && closesQuotation(text),
  },
  {
    because: 'what stands in brackets below a question answers it',
    first: (text) => wordCount(text) >= 3 && /[?!]$/.test(text),
    second: (text) => /^\([^()]{2,40}\)$/.test(text),
  },
  {
    because: 'what follows in capitals of the same kind is the same headline',
    first: (text) =>
      isCapitals(text) &&
      wordCount(text) >= 4 &&
      !isLaw(text) &&
      !isLetterhead(text) &&
      !/[.:,!?]["”’']?$/.test(text),
    // A paper's number may have its name below it: "A RESOLUTION …".
    second: (text, first) =>
      isCapitals(text) &&
      wordCount(text) >= 4 &&
      !/^(?:THE|IN THE) /.test(text) &&
      !(INSTRUMENT.test(first) && /^AN? /.test(text)) &&
      !(BEGINS_PAPER.test(text) && !INSTRUMENT.test(first)) &&
      !isLetterhead(text) &&
      !/[.:]$/.test(text),
  },
  {
    because: 'a title that has a capital in each word goes on with a preposition',
    first: (text) => isTitleCase(text) && wordCount(text) >= 4 && !/[.:,!?]["”’']?$/.test(text),
    second: (text) =>
      isTitleCase(text) &&
      wordCount(text) >= 3 &&
      /^(?:In|Of|For|To|On|At|Over|After|Before|From|With|Under|Against|As|Because of|Following|Concerning|Regarding) /.test(
        text,
      ),
  },
  {
    because: 'a title in capitals goes on behind a colon',
    first: (text) =>
      isCapitals(text) && wordCount(text) >= 2 && text.endsWith(':') && !isLetterhead(text.slice(0, -1)),
    second: (text) =>
      isCapitals(text) &&
      wordCount(text) >= 2 &&
      !isLetterhead(text) &&
      !isLaw(text) &&
      !isDateLine(text) &&
      !/[.;:]$/.test(text),
  },
  {
    because: 'a title that has a capital in each word has one in its prepositions, which end nothing',
    first: (text) => isTitleCase(text) && wordCount(text) >= 4 && ENDS_IN_CAPITALS.test(text),
    second: (text) => wordCount(text) >= 2 && !isDateLine(text) && !/[.;:]$/.test(text),
  },
  {
    because: 'what stands behind a colon says what the words before it are about',
    first: (text) => /^(?!Dear\b).*\p{Ll}:$/u.test(text) && wordCount(text) >= (isTitleCase(text) ? 3 : 5),
    second: (text, first) =>
      wordCount(text) >= 3 &&
      (isTitleCase(first)
        ? isTitleCase(text)
        : INSTRUMENT.test(text) || /^\p{Lu}.* (?:response|report|review|consultation)\b/u.test(text)) &&
      !isLetterhead(text) &&
      !isDateLine(text) &&
      !/[.;:]$/.test(text),
  },
  {
    because: 'a bracket that is open closes further on',
    first: (text) => wordCount(text) >= 3 && isOpen(text),
    second: (text) => wordCount(text) >= 2 && isClosed(text),
  },
  {
    because: 'a line in capitals that ends in a small word is not at its end',
    first: (text) => isCapitals(text) && wordCount(text) >= 3 && OPEN_ENDED.test(text),
    second: (text) => isCapitals(text) && wordCount(text) >= 2,
  },
  ...BROKEN_PAPERS,
];
