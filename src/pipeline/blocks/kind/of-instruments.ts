import {
  COURT_LINE,
  COVER_LINE,
  DATED_LINE,
  HEAD_FIELD,
  INSTRUMENT,
  LETTER_LINE,
  MINUTES_LINE,
  MINUTES_SENTENCE,
  OF_MEETING,
  OFFICIAL_PHRASES,
  OPERATIVE_OPENER,
  PARTY_LINE,
  RECITAL_OPENER,
  REPORT_CHAPTER,
  REPORT_LINE,
  SIGNATURE_OPENER,
} from '../../../language/instrument-words.ts';
import { isLetterhead } from '../../../text/letterhead.ts';
import { startsItem } from '../item-start.ts';
import type { Evidence } from './evidence.ts';
import { isByline, isPostLine } from '../credit-signs.ts';
import { endsSentence, wordCount } from '../line-shape.ts';

const top = (index: number): boolean => index < 14;
const capitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/** Whether a text bears the number before or after another's. */
function isNumbered(text: string | undefined, step: number, from: string): boolean {
  const number = (words = ''): number => Number(/^\[?(\d{1,3})[.\])]/.exec(words)?.[1] ?? NaN);
  return number(text) === number(from) + step;
}

/** What speaks for an instrument: its title, its parts, its numbering, the phrases of law. */
export const OF_INSTRUMENTS: readonly Evidence[] = [
  {
    sign: 'a title that names an instrument',
    test: ({ text }, i) =>
      top(i) &&
      wordCount(text) <= 45 &&
      !endsSentence(text) &&
      INSTRUMENT.test(text) &&
      (capitals(text) ||
        /^(?:the )?(?:order|direction|notice|memorandum|agreement|decision|resolution|judgment|consent|terms of reference)\b/i.test(
          text,
        ) ||
        OF_MEETING.test(text)),
    most: 1,
  },
  {
    sign: 'recitals or words of enactment',
    test: ({ text }) =>
      (capitals(text.replace(/(?<!\W)\W+$/, '')) || /[:,]$/.test(text)) &&
      (RECITAL_OPENER.test(text) || OPERATIVE_OPENER.test(text)),
    most: 2,
  },
  {
    sign: 'numbered provisions',
    test: ({ text }) =>
      startsItem(text) && /\b(?:shall|must|should|may|directs?|agrees?|means|is to|are to)\b/.test(text),
    most: 6,
  },
  {
    sign: 'legal phrases',
    test: ({ text }) => OFFICIAL_PHRASES.some((p) => p.test(text.slice(0, 3000))),
    most: 5,
  },
  {
    sign: '"shall"',
    test: ({ text }) =>
      /\bshall\b/.test(text.slice(0, 3000)) && !/[“"][^”"]*\bshall\b/.test(text.slice(0, 3000)),
    most: 5,
  },
  {
    sign: 'references or a salutation',
    test: ({ text }) => text.length < 160 && LETTER_LINE.test(text),
    most: 2,
  },
  {
    sign: 'the head of a court’s document',
    test: ({ text }, i) =>
      i < 30 && text.length < 100 && (COURT_LINE.test(text) || (capitals(text) && PARTY_LINE.test(text))),
    most: 4,
  },
  {
    sign: 'paragraphs numbered within chapters',
    test: ({ text }) => /^\d{1,2}\.\d{1,3}\.? +\p{Lu}/u.test(text) && endsSentence(text),
    most: 3,
  },
  {
    sign: 'paragraphs numbered all through',
    test: ({ text }, i, all) =>
      /^\[?\d{1,3}[.\])] *\S/.test(text) &&
      wordCount(text) >= 8 &&
      endsSentence(text) &&
      (isNumbered(all[i - 1]?.text, -1, text) || isNumbered(all[i + 1]?.text, 1, text)),
    most: 5,
  },
  {
    sign: 'the chapters of a report',
    test: ({ text }) => text.length < 60 && REPORT_CHAPTER.test(text),
    most: 2,
  },
  {
    sign: 'the cover of a report',
    test: ({ text }, i) =>
      top(i) &&
      ((text.length < 100 && REPORT_LINE.test(text)) ||
        (text.length < 200 && /\b(?:under|pursuant to)\b/i.test(text) && COVER_LINE.test(text))),
    most: 1,
  },
  {
    sign: 'the name of the office that writes',
    test: ({ text }, i, all) =>
      i < 6 && isLetterhead(text) && !all.slice(0, 20).some((d) => isByline(d.text) || isPostLine(d.text)),
    most: 1,
  },
  {
    sign: 'the head of a memorandum or a report',
    test: ({ text }, i) => top(i) && HEAD_FIELD.test(text),
    most: 4,
  },
  {
    sign: 'marks of minutes',
    test: ({ text }) =>
      (text.length < 160 && MINUTES_LINE.test(text)) ||
      (text.length < 500 && MINUTES_SENTENCE.test(text) && !/[“"]/.test(text)),
    most: 4,
  },
  {
    sign: 'a signature',
    test: ({ text }) => text.length < 160 && SIGNATURE_OPENER.test(text),
    most: 2,
  },
  { sign: 'a dated line', test: ({ text }) => text.length < 60 && DATED_LINE.test(text), most: 1 },
];
