import { GIVEN_OUT, isDateAlone } from './date-lines.ts';
import { footOf, headOf, STANDFIRSTS, upToText } from './page-parts.ts';
import type { Place } from './place.ts';

/** Lines at the foot of minutes among which their own day stands. */
const FOOT_LINES = 6;

/** The head of what was taken down of a meeting. */
const MINUTES = /\b(?:minutes|record of (?:the )?(?:meeting|decisions?|proceedings)|proceedings|record)\b/i;

/** A meeting begins at an hour; nobody signs at one. */
const WITH_HOUR = /\d\s*(?:[ap]\.?m\b|hrs|hours)/i;

/** The minutes of a meeting appear when they are given out or signed. */
export const MINUTES_GIVEN_OUT: Place = {
  reason: 'A line beside the minutes says when they were given out or signed.',
  blocks: ({ blocks, kind, english }) =>
    kind === 'official' && headOf(blocks).some((b) => MINUTES.test(b.text))
      ? [
          ...[...upToText(blocks, STANDFIRSTS), ...blocks.slice(-FOOT_LINES)].filter(({ text }) =>
            GIVEN_OUT.test(text),
          ),
          ...footOf(blocks).filter(
            ({ text }) => isDateAlone(text, english === 'american') && !WITH_HOUR.test(text),
          ),
        ].filter(({ text }) => text.length < 80)
      : [],
  within: 80,
};

/** Else they are of the day of the meeting. */
export const MEETING_HELD: Place = {
  reason: 'The minutes say when the meeting was held.',
  blocks: ({ blocks, kind }) =>
    kind === 'official'
      ? blocks.slice(0, 12).filter((b) => /^(?:held|meeting|minutes|proceedings)\b/i.test(b.text))
      : [],
  within: 140,
};
