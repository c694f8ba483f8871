import { INSTRUMENT, OPERATIVE_OPENER } from '../../language/instrument-words.ts';
import { isLetterhead } from '../../text/letterhead.ts';
import type { BrokenWay } from './broken-way.ts';
import { isDateLine } from './date-line.ts';
import { isCapitals, isLaw, isNumberedKind, STATUTORY } from './headline/paper-lines.ts';
import { isParticular } from './headline/particulars.ts';
import { wordCount } from './line-shape.ts';

/** What names a paper, reports, letters and rules among them. */
const PAPER = new RegExp(`${INSTRUMENT.source}|\\b(?:reports?|rules?|letter)\\b`, 'iu');

/** What begins no name. */
const GOES_ON = /^(?:FOR|OF|TO|IN|ON|AT|WITH|BY|UNDER|FROM|AND|RELATING|CONCERNING|REGARDING) /;

/** "DECISION OF THE TRUSTEES": a paper by who made it, and not its maker. */
const isPaperOf = (text: string): boolean => PAPER.test(/^(.{3,40}?) (?:OF|BY) /.exec(text)?.[1] ?? '');

/** What a paper is said to do: "ADOPTING A BUDGET". Other words of that ending are nouns as well: "HEATING IN SCHOOLS". */
const DOES =
  /^(?:(?:RE|DIS)?(?:ADOPT|APPROV|AUTHORI[SZ]|AMEND|REVOK|DECLAR|ESTABLISH|ACCEPT|GRANT|SUSPEND|DIRECT|APPOINT|REPEAL|RESCIND|RATIFY|OPPOS|SUPPORT|REQUEST|CALL|SETT|LEVY|PROHIBIT|REGULAT|REQUIR|PROVID|CREAT|DESIGNAT|CONFIRM|IMPOS|ENDORS|ORDER|DENY|AFFIRM|REMOV|TERMINAT|EXTEND|VACAT|ANNEX|AWARD|COMMEND|CENSUR|URG))ING (?!AND\b)\p{Lu}/u;

/** How the titles of papers go on, which are set in capitals; the order does not matter. */
export const BROKEN_PAPERS: readonly BrokenWay[] = [
  {
    because: 'a paper may be of two kinds, one below the other',
    first: (text) => isCapitals(text) && PAPER.test(text) && !isLetterhead(text) && !/[.:;]$/.test(text),
    second: (text, first) =>
      isCapitals(text) &&
      (text === 'AND' || (first.endsWith(' AND') && PAPER.test(text) && !isLetterhead(text))),
  },
  {
    because: 'the same in small letters, where the brackets stand alone on their line',
    first: (text) => /^The \p{Lu}/u.test(text) && wordCount(text) >= 3 && !/[.:,;]$/.test(text),
    second: (text, first) =>
      /^\([^()]{3,}\)$/.test(text) ||
      (first.endsWith(')') && /\d{4}$/.test(text) && STATUTORY.test(`${first} ${text}`)),
  },
  {
    because: 'below the kind of a paper, set solid with it, stands what it is about',
    first: (text) =>
      isCapitals(text) &&
      wordCount(text) >= 2 &&
      PAPER.test(text) &&
      !isLaw(text) &&
      (isPaperOf(text) || !isLetterhead(text)) &&
      !/[.;]$/.test(text),
    second: (text, first) =>
      isCapitals(text) &&
      wordCount(text) >= 2 &&
      (/: \S/.test(first) || GOES_ON.test(text) || !isLetterhead(text)) &&
      !isLaw(text) &&
      !isParticular(text) &&
      !(isNumberedKind(first) && /^(?:AN?|THE) /.test(text)) &&
      !isDateLine(text) &&
      !OPERATIVE_OPENER.test(text) &&
      !/^(?:\S+ ){0,3}(?:#|NOS?\b\.?|NUMBER) ?(?:[\p{L}-]+ )?[^\s\d]*\d\S*(?: .{0,30})?$|[.;]$/u.test(text),
  },
  {
    because: 'what a numbered paper does is said of it in one breath: “RESOLUTION 9 ADOPTING A BUDGET”',
    apart: true,
    first: (text) => isCapitals(text) && isNumberedKind(text) && INSTRUMENT.test(text),
    second: (text) => isCapitals(text) && DOES.test(text),
  },
  {
    because: 'an order is called by its maker, with what it is about in brackets, and its kind',
    first: (text) =>
      isCapitals(text) && text.startsWith('THE ') && wordCount(text) >= 3 && !/[.:,;]$/.test(text),
    second: (text, first) =>
      isCapitals(text) &&
      (/^\([^()]{3,}\)$/.test(text) ||
        (first.endsWith(')') && INSTRUMENT.test(text) && !isLetterhead(text))) &&
      !isParticular(text.replace(/[()]/g, '')),
  },
  {
    because: 'a name in capitals has its bracket and its kind on the next line',
    first: (text) => isCapitals(text) && wordCount(text) >= 3 && !/[.:,]$/.test(text),
    second: (text) => isCapitals(text) && /^\([^()]+\) ./.test(text) && INSTRUMENT.test(text),
  },
];
