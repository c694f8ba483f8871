import { fromNarrative, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { pattern } from '../pattern.ts';
import { dayPartOf } from './day-parts.ts';

/** Nouns that "overnight" only describes. */
const KIND =
  /^[-\s]+(?:bags?|stays?|success(?:es)?|accommodation|trains?|flights?|buses|bus|ferry|ferries|coach|coaches|delivery|sensation|rate|lending|guests?|parking|camps?|trips?|care|lows?|temperatures?|hits?|star|fame|fix|change|solution)\b/i;
const LED = /\b(?:at|by|before|since|until|till|after|around|about|towards?|from)\s+$/i;

/** "overnight", "at dawn", "before dusk", "since daybreak": a part of a day that the context names; a meal names none without its day. */
export const dayPartAlone: Recogniser = {
  rule: 'day-part',
  needs: /overnight|dawn|day ?break|sunrise|dusk|sunset|nightfall/i,
  pattern: pattern('(?:(?<night>overnight)|(?<part>dawn|daybreak|sunrise|dusk|sunset|nightfall))\\b'),
  read: (match, { before, after }) => {
    const { night, part } = match.groups ?? {};
    if (night !== undefined) {
      if (KIND.test(after) || /\b(?:an?|his|her|their|its)\s+$/i.test(before)) return null;
      return reading({ type: 'TIME', known: { dayPart: 'NI' }, deictic: fromSpeech('day', 0) });
    }
    if (!LED.test(before)) return null;
    const dayPart = dayPartOf(part);
    if (dayPart === null) return null;
    return reading({ type: 'TIME', known: { dayPart }, deictic: fromNarrative('day', 0) });
  },
};
