import { ADOPTED_LINE, DATED_LINE } from '../../language/instrument-words.ts';
import type { Block, Document } from '../../model/document.ts';
import {
  isDateAlone,
  isIssueFoot,
  ISSUED,
  NEWS_DATELINE,
  PUBLISHED,
  SIGNED_ON,
  WIRE_SLUG,
} from './date-lines.ts';
import { loneDays } from './lone-days.ts';
import { footOf, headOf, isText, STANDFIRSTS, upToText } from './page-parts.ts';

/** One place in which a document may say when it appeared, and how that is told to a reader. */
export interface Place {
  readonly reason: string;
  readonly blocks: (document: Document) => readonly Block[];
  /** How far into the block the date may stand. */
  readonly within: number;
  /** Words after which the date is looked for, where they stand in the block. */
  readonly after?: RegExp;
  /** What may not stand before the day. */
  readonly unless?: RegExp;
  /** Whether a line counts though it dates something else, where nothing dates the text itself. */
  readonly other?: true;
  /** Whether the day is no more than a makeshift, which makes no other day more exact. */
  readonly makeshift?: true;
  /** Whether the day is in figures with the month first, whatever the document's English. */
  readonly monthFirst?: true;
}
const UPDATE =
  /^(?:(?:this )?(?:page|publication|content|document|site) )?(?:was )?(?:last )?(?:updated|modified|reviewed|changed|update)\b(?!.*\bfirst published\b)|^date (?:modified|updated)\b/i;

/** "DATE: May 3, 2019", in whatever document. */
const DATE_FIELD = /^(?:date|dated|date issued|issue date|issued)\s?:\s/i;

const MEETING_FIELD = /^(?:date of (?:the )?meeting|meeting(?: date)?)\s?:\s/i;

/** What a title says of a day: that something holds from or until then. */
const HOLDS = /\b(?:from|until|till|before|after|since|between)\s+(?:\p{L}+day,?\s+)?$/iu;

/** Lines of an official document's head and foot that may date it, and not something else. */
const isHead = (b: Block): boolean =>
  (b.part === 'title' || b.role === 'heading' || b.role === 'byline') &&
  b.role !== 'furniture' &&
  !isText(b) &&
  b.text.length < 120;

/** "Report date<tab>3 May 2019": a field of a table, with a colon. */
export const asField = (text: string): string => text.replace(/ ?:? ?\t+/, ': ');

const CLOCK = /\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\b|hrs|,? ?[A-Z]{2,4}$)|\d{4}\s?hrs/i;

/** Where a stated day of publication is looked for, the surest first. */
export const PLACES: readonly Place[] = [
  {
    reason: 'A line says when it was published.',
    blocks: ({ blocks, kind }) =>
      upToText(blocks, STANDFIRSTS).filter(
        (b) => (kind === 'news' || !isText(b)) && b.text.length < 160 && PUBLISHED.test(b.text),
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
  {
    reason: 'A line above the text gives its date.',
    blocks: ({ blocks }) => blocks.filter((b) => b.role === 'dateline' && !UPDATE.test(b.text)),
    within: 120,
  },
  {
    reason: 'The line that dates the instrument.',
    blocks: ({ blocks, kind }) =>
      kind === 'official'
        ? blocks.filter((b) => !isText(b) && b.role !== 'furniture' && DATED_LINE.test(asField(b.text)))
        : [],
    within: 80,
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
    reason: 'The head of the document gives the date.',
    blocks: ({ blocks, kind }) => (kind === 'official' ? headOf(blocks).filter(isHead) : []),
    within: 120,
    unless: HOLDS,
  },
  {
    reason: 'The minutes say when the meeting was held.',
    blocks: ({ blocks, kind }) =>
      kind === 'official'
        ? blocks.slice(0, 12).filter((b) => /^(?:held|meeting|minutes|proceedings)\b/i.test(b.text))
        : [],
    within: 140,
  },
  {
    reason: 'The clause of adoption gives the date.',
    blocks: ({ blocks, kind }) =>
      kind === 'official'
        ? blocks.filter((b) => b.part !== 'title' && b.role !== 'furniture' && ADOPTED_LINE.test(b.text))
        : [],
    within: 160,
  },
  {
    reason: 'A date stands with the signatures.',
    blocks: ({ blocks }) => blocks.filter((b) => b.role === 'signature' && b.text.length < 80),
    within: 80,
  },
  {
    reason: 'A line at the foot of the text gives its date.',
    blocks: ({ blocks, english }) =>
      footOf(blocks).filter(
        (b) =>
          b.text.length < 120 &&
          (isDateAlone(b.text, english === 'american') || (b.role !== 'furniture' && SIGNED_ON.test(b.text))),
      ),
    within: 120,
  },
  {
    reason: 'The text says when it was issued.',
    blocks: ({ blocks, kind }) =>
      kind === 'official' ? blocks.filter((b) => isText(b) && ISSUED.test(b.text)) : [],
    within: 300,
  },
  {
    reason: 'A line of its own above the text gives the date.',
    blocks: ({ blocks, english }) =>
      headOf(blocks).filter((b) => b.role === 'furniture' && isDateAlone(b.text, english === 'american')),
    within: 80,
  },
  {
    reason: 'A line of its own below the standfirst gives day and hour.',
    blocks: ({ blocks, english }) =>
      upToText(blocks, STANDFIRSTS).filter(
        (b) => !isText(b) && CLOCK.test(b.text) && isDateAlone(b.text, english === 'american'),
      ),
    within: 80,
  },
  {
    reason: 'A line of its own below the text gives day and hour.',
    blocks: ({ blocks, english }) =>
      blocks
        .slice(blocks.findLastIndex(isText) + 1)
        .slice(0, 1)
        .filter((b) => CLOCK.test(b.text) && isDateAlone(b.text, english === 'american')),
    within: 80,
  },
  {
    reason: 'The agency’s slug gives day and hour.',
    blocks: ({ blocks }) => blocks.filter((b) => WIRE_SLUG.test(b.text)),
    within: 60,
    after: WIRE_SLUG,
    monthFirst: true,
  },
  {
    reason: 'The foot of the page gives the day of the issue.',
    blocks: ({ blocks }) => blocks.slice(-3).filter((b) => b.role === 'furniture' && isIssueFoot(b.text)),
    within: 120,
  },
  {
    reason: 'A line beside the headline gives its date.',
    blocks: ({ blocks, titleSpan, english }) =>
      loneDays(blocks, titleSpan?.start ?? null, english === 'american').filter((b) => !UPDATE.test(b.text)),
    within: 150,
    makeshift: true,
  },
  {
    reason: 'A line below the text says when it was published.',
    blocks: ({ blocks }) =>
      blocks
        .slice(blocks.findLastIndex(isText) + 1)
        .filter((b) => b.text.length < 120 && /^(?:first )?(?:published|posted)\b/i.test(b.text))
        .slice(0, 1),
    within: 120,
  },
  {
    reason: 'The paper gives only the day of the meeting that it is for.',
    blocks: ({ blocks, kind }) =>
      kind === 'official' ? headOf(blocks).filter((b) => MEETING_FIELD.test(asField(b.text))) : [],
    within: 120,
    other: true,
    makeshift: true,
  },
  {
    reason: 'The page gives only the day of its last change.',
    blocks: ({ blocks }) => blocks.filter((b) => b.role === 'dateline'),
    within: 120,
    makeshift: true,
  },
  {
    reason: 'The page gives only the day of its last change, below the text.',
    blocks: ({ blocks }) => blocks.filter((b) => b.role === 'furniture' && UPDATE.test(b.text)).slice(-1),
    within: 60,
    makeshift: true,
  },
];
