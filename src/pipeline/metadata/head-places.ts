import { ADOPTED_LINE, ATTESTED } from '../../language/instrument-words.ts';
import { DECIDED, isIssueHead, NEWS_DATELINE, PINNED, PUBLISHED, SO_ORDERED, TABLED } from './date-lines.ts';
import { MADE_PLACES } from './made-places.ts';
import { datedLines, isOnTop } from './dated-lines.ts';
import { MEETING_HELD, MINUTES_GIVEN_OUT } from './minutes-places.ts';
import { headOf, isHead, isText, STANDFIRSTS, upToText } from './page-parts.ts';
import { asField, type Place, UPDATE } from './place.ts';

/** "DATE: May 3, 2019", in whatever document. */
const DATE_FIELD = /^(?:date|dated|date issued|issue date|issued)\s?:\s/i;

/** What only papers that come again and again count. */
const PERIODICAL = /\b(?:issue|vol(?:ume)?|newsletter|bulletin|edition)\b/i;
/** A masthead has so many lines. */
const MASTHEAD_LINES = 4;

/** What a title says of a day: that something holds from or until then. */
const HOLDS =
  /\b(?:(?:com(?:es?|ing)|came) into (?:force|effect|operation)(?: on)?|takes? effect(?: on)?|(?:effective|due|opens?|closes?|starts?|begins?|ends?|expires?)(?: on)?|from|until|till|before|after|since|between)\s+(?:\p{L}+day,?\s+)?$/iu;

const DATED = { reason: 'The line that dates the instrument.', within: 80 };

/** Where a document says at its head, or in words that leave no doubt, when it appeared; the surest first. */
export const HEAD_PLACES: readonly Place[] = [
  {
    reason: 'A line says when it was published.',
    blocks: ({ blocks, kind }) =>
      upToText(blocks, STANDFIRSTS).filter(
        (b) =>
          (kind === 'news' || !isText(b)) &&
          b.text.length < 160 &&
          PUBLISHED.test(b.text) &&
          !PINNED.test(b.text),
      ),
    within: 160,
    after: PUBLISHED,
  },
  {
    reason: 'A field at its head gives its date.',
    blocks: ({ blocks }) =>
      upToText(blocks, STANDFIRSTS).filter((b) => b.text.length < 80 && DATE_FIELD.test(asField(b.text))),
    within: 80,
  },
  MINUTES_GIVEN_OUT,
  {
    reason: 'A line above the text gives its date.',
    blocks: ({ blocks }) => blocks.filter((b) => b.role === 'dateline' && !UPDATE.test(b.text)),
    within: 120,
  },
  {
    reason: 'The line by which it is ordered gives the day.',
    blocks: ({ blocks, kind }) =>
      kind === 'official' ? blocks.filter((b) => b.role !== 'furniture' && SO_ORDERED.test(b.text)) : [],
    within: 100,
  },
  {
    reason: 'A line at its head says when it was decided.',
    blocks: ({ blocks, kind }) =>
      kind === 'official'
        ? blocks.slice(0, 12).filter((b) => !isText(b) && b.text.length < 120 && DECIDED.test(b.text))
        : [],
    within: 120,
    after: DECIDED,
    other: true,
  },
  // A date of service at its head is later than the day on which it was adopted.
  { ...DATED, blocks: (document) => datedLines(document).filter(isOnTop) },
  {
    reason: 'The clause of adoption gives the date.',
    blocks: ({ blocks, kind }) =>
      kind === 'official' ? blocks.filter((b) => b.role !== 'furniture' && ATTESTED.test(b.text)) : [],
    within: 160,
    after: ATTESTED,
  },
  { ...DATED, blocks: (document) => datedLines(document).filter((b) => !isOnTop(b)) },
  {
    reason: 'A line says when it was laid before the assembly.',
    blocks: ({ blocks, kind }) =>
      kind === 'official' ? headOf(blocks).filter((b) => b.text.length < 80 && TABLED.test(b.text)) : [],
    within: 80,
    other: true,
  },
  {
    reason: 'The byline gives the date.',
    blocks: ({ blocks }) => blocks.filter((b) => b.role === 'byline'),
    within: 160,
  },
  {
    reason: 'The text opens with place and date.',
    blocks: ({ blocks }) =>
      blocks
        .filter(isText)
        .slice(0, 3)
        .filter((b) => NEWS_DATELINE.test(b.text)),
    within: 110,
  },
  {
    reason: 'The masthead gives the day of the issue.',
    blocks: ({ blocks, kind }) =>
      blocks
        .slice(0, MASTHEAD_LINES)
        .filter((b) => !isText(b) && isIssueHead(b.text) && (kind === 'news' || PERIODICAL.test(b.text))),
    within: 140,
    unless: HOLDS,
  },
  {
    reason: 'The clause of adoption gives the date.',
    blocks: ({ blocks, kind }) =>
      kind === 'official'
        ? blocks.filter((b) => b.part !== 'title' && b.role !== 'furniture' && ADOPTED_LINE.test(b.text))
        : [],
    within: 160,
  },
  ...MADE_PLACES,
  {
    reason: 'The head of the document gives the date.',
    blocks: ({ blocks, kind }) => (kind === 'official' ? headOf(blocks).filter(isHead) : []),
    within: 120,
    unless: HOLDS,
  },
  MEETING_HELD,
];
