import type { Block } from '../../model/document.ts';
import {
  AUTHORISED_ON,
  CUTTING,
  IN_ADDRESS,
  isDateAlone,
  isIssueFoot,
  ISSUED,
  LISTED,
  SIGNED_ON,
  WIRE_SLUG,
} from './date-lines.ts';
import { loneDays } from './lone-days.ts';
import { footOf, headOf, isText, STANDFIRSTS, upToText } from './page-parts.ts';
import { asField, type Place, UPDATE } from './place.ts';

const MEETING_FIELD = /^(?:date of (?:the )?(?:meeting|hearing|sitting)|meeting(?: date)?)\s?:\s/i;

const CLOCK = /\d{1,2}[:.]\d{2}\s*(?:[ap]\.?m\b|hrs|,? ?[A-Z]{2,4}$)|\d{4}\s?hrs/i;

/** A heading; a first clause that a page's width breaks may be taken for one, but it is longer. */
const isShort = ({ role, text }: Block): boolean => role === 'heading' && text.length < 60;

/** Where else its day may stand: with the signatures, below the text, on lines that do not say what they date; the surest first. */
export const FOOT_PLACES: readonly Place[] = [
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
          (isDateAlone(b.text, english === 'american') ||
            (b.role !== 'furniture' && (SIGNED_ON.test(b.text) || AUTHORISED_ON.test(b.text)))),
      ),
    within: 120,
  },
  {
    reason: 'The text says when it was issued.',
    blocks: ({ blocks, kind }) =>
      kind === 'official'
        ? blocks.filter((b) => b.role !== 'furniture' && !isShort(b) && ISSUED.test(b.text))
        : [],
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
    reason: 'The cutting is marked with its paper and day.',
    blocks: ({ blocks, kind }) => {
      const below = blocks.slice(blocks.findLastIndex(isText) + 1);
      const marks = kind === 'news' ? below.filter((b) => CUTTING.test(b.text)) : [];
      // Several are what an article cites.
      return marks.length === 1 && below.indexOf(marks[0]!) < 2 ? marks : [];
    },
    within: 100,
    after: CUTTING,
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
    reason: 'The line under which a library lists it gives its day.',
    blocks: ({ blocks }) => blocks.slice(0, 6).filter((b) => LISTED.test(b.text)),
    within: 200,
    after: LISTED,
  },
  {
    reason: 'The page’s own address gives its day.',
    blocks: ({ blocks }) => headOf(blocks).filter((b) => IN_ADDRESS.test(b.text)),
    within: 200,
    after: IN_ADDRESS,
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
