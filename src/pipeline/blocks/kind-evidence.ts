import {
  COURT_LINE,
  DATED_LINE,
  INSTRUMENT,
  LETTER_LINE,
  MINUTES_LINE,
  OFFICIAL_PHRASES,
  OPERATIVE_OPENER,
  OWN_STATEMENT,
  PARTY_LINE,
  RECITAL_OPENER,
  REPORT_LINE,
  SIGNATURE_OPENER,
} from '../../language/instrument-words.ts';
import { RELEASE_MARK } from '../../language/page-words.ts';
import type { Draft } from './draft.ts';
import { startsItem } from './item-start.ts';
import { isLetterhead } from '../../text/letterhead.ts';
import { endsSentence, isBoxHeading, isByline, isInvitation, isPostLine, wordCount } from './line-signs.ts';

/** One kind of evidence: which drafts show it, what one is worth, and how much it can add up to. */
export interface Evidence {
  readonly sign: string;
  readonly test: (draft: Draft, index: number, drafts: readonly Draft[]) => boolean;
  readonly weight: number;
  readonly most: number;
}

const top = (index: number): boolean => index < 14;
const capitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/** For (above 0) an official document, and against (below 0). */
export const EVIDENCE: readonly Evidence[] = [
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
        )),
    weight: 3,
    most: 3,
  },
  {
    sign: 'recitals or words of enactment',
    test: ({ text }) =>
      (capitals(text.replace(/\W+$/, '')) || /[:,]$/.test(text)) &&
      (RECITAL_OPENER.test(text) || OPERATIVE_OPENER.test(text)),
    weight: 2,
    most: 4,
  },
  {
    sign: 'numbered provisions',
    test: ({ text }) =>
      startsItem(text) && /\b(?:shall|must|should|may|directs?|agrees?|means|is to|are to)\b/.test(text),
    weight: 0.5,
    most: 3,
  },
  {
    sign: 'legal phrases',
    test: ({ text }) => OFFICIAL_PHRASES.some((p) => p.test(text.slice(0, 3000))),
    weight: 0.7,
    most: 3,
  },
  {
    sign: '"shall"',
    test: ({ text }) =>
      /\bshall\b/.test(text.slice(0, 3000)) && !/[“"][^”"]*\bshall\b/.test(text.slice(0, 3000)),
    weight: 0.4,
    most: 2,
  },
  {
    sign: 'references or a salutation',
    test: ({ text }) => text.length < 160 && LETTER_LINE.test(text),
    weight: 1.5,
    most: 3,
  },
  {
    sign: 'the head of a court’s document',
    test: ({ text }, i) =>
      i < 30 && text.length < 100 && (COURT_LINE.test(text) || (capitals(text) && PARTY_LINE.test(text))),
    weight: 1.3,
    most: 4,
  },
  {
    sign: 'paragraphs numbered within chapters',
    test: ({ text }) => /^\d{1,2}\.\d{1,3}\.? +\p{Lu}/u.test(text) && endsSentence(text),
    weight: 0.5,
    most: 1.5,
  },
  {
    sign: 'the cover of a report',
    test: ({ text }, i) => top(i) && text.length < 100 && REPORT_LINE.test(text),
    weight: 2,
    most: 2,
  },
  {
    sign: 'the name of the office that writes',
    test: ({ text }, i, all) =>
      i < 6 && isLetterhead(text) && !all.slice(0, 20).some((d) => isByline(d.text) || isPostLine(d.text)),
    weight: 1.5,
    most: 1.5,
  },
  {
    sign: 'marks of minutes',
    test: ({ text }) => text.length < 160 && MINUTES_LINE.test(text),
    weight: 1.5,
    most: 5,
  },
  {
    sign: 'a signature',
    test: ({ text }) => text.length < 160 && SIGNATURE_OPENER.test(text),
    weight: 1.5,
    most: 2,
  },
  { sign: 'a dated line', test: ({ text }) => text.length < 60 && DATED_LINE.test(text), weight: 1, most: 1 },
  {
    sign: 'marks of a press release',
    test: ({ text }, i, all) =>
      text.length < 160 && (top(i) || i >= all.length / 2) && RELEASE_MARK.test(text),
    weight: 3,
    most: 5,
  },
  {
    sign: 'a statement of its own',
    test: ({ text }, i) =>
      text.length < 160 &&
      !endsSentence(text) &&
      (i < 6 || /^notes? (?:to|for) editors?/i.test(text)) &&
      OWN_STATEMENT.test(text),
    weight: 5,
    most: 5,
  },
  {
    sign: 'a note about the issuing body',
    test: ({ text }, i, all) =>
      i > all.length / 3 &&
      /^(?:About|ABOUT) (?:the |THE )?\p{Lu}/u.test(text) &&
      wordCount(text) <= 8 &&
      !endsSentence(text),
    weight: 2,
    most: 2,
  },
  {
    sign: 'a notice for investors',
    test: ({ text }) =>
      /\bforward-looking statements?\b|\((?:NYSE|NASDAQ|TSXV?|ASX|LSE|AIM|NZX)[ :]|\bthe [“"](?:company|group|corporation|society|trust|university|fund)[”"]\)/i.test(
        text.slice(0, 700),
      ),
    weight: 2,
    most: 2,
  },
  {
    sign: 'speaking as "we"',
    test: ({ text }) =>
      wordCount(text) > 8 && /\b[Ww]e\b/.test(text.slice(0, 500)) && !/[“"‘]/.test(text.slice(0, 500)),
    weight: 0.4,
    most: 1.2,
  },
  {
    sign: 'an announcement in its own name',
    test: ({ text }) => wordCount(text) > 15 && ANNOUNCES.test(text.slice(0, 700)),
    weight: 2,
    most: 2,
  },
  {
    sign: 'a reporter’s byline',
    test: ({ text }, i) => i < 20 && (isByline(text) || isPostLine(text)),
    weight: -3,
    most: -3,
  },
  {
    sign: 'invitations to readers',
    test: ({ text }) => !RELEASE_MARK.test(text) && (isBoxHeading(text) || isInvitation(text)),
    weight: -0.7,
    most: -3,
  },
  {
    sign: 'people quoted in turn',
    test: ({ text }) =>
      /[”"’'],? (?:\p{Lu}[\p{L}’'. -]{1,40} )?(?:said|says|told|added)\b|\b(?:said|says|told|added)\b[^.]{0,40}: ?[“"‘']/u.test(
        text.slice(0, 3000),
      ),
    weight: -0.5,
    most: -2,
  },
];

/** The first sentence of a release: "Acme Corp. today announced …", a wire's mark in the dateline. */
const ANNOUNCES =
  /\b(?:today announced|announced today|is (?:today )?announcing|are pleased to announce|is pleased to announce|proud to announce|today issued|issued the following statement|today confirmed)\b|\/[^/]{3,30}\/ ?(?:--|—|–)/i;
