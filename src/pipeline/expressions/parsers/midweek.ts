import { fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { pattern } from '../pattern.ts';

const WEDNESDAY = 3;
const LED = /\b(?:by|before|until|till|since|from|around|about)\s+$/i;

/** "By midweek", "until midweek": the Wednesday that the context points to; before a noun it says of what kind a thing is. */
export const midweek: Recogniser = {
  rule: 'midweek',
  needs: ['mid', 'midweek'],
  pattern: pattern('mid-?week'),
  read: (_match, { before, after }) =>
    LED.test(before) && /^\s*(?:[.,;:)”"’]|$|(?:and|but|or|when|at|the|as|if)\b)/.test(after)
      ? reading({ known: { weekday: WEDNESDAY }, deictic: fromSpeech('weekday', null), extent: 'unknown' })
      : null,
};
