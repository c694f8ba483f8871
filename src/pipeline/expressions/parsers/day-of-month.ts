import { fromNarrative, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { FIGURE } from '../timely.ts';
import { ORDINAL, dayOf, pattern } from '../pattern.ts';

/** "on the 21st", "by the 3rd": a day whose month is not said; not "the 21st century", "the 2nd floor". */
export const dayOfMonth: Recogniser = {
  rule: 'day-of-month',
  needs: [FIGURE, 'month'],
  pattern: pattern(
    `the\\s+(?:(?<nth>${ORDINAL})\\s+of\\s+(?<relation>next|last|this|the following|that)\\s+month|(?<day>\\d{1,2}(?:st|nd|rd|th)))\\b`,
  ),
  read: (match, { before, after }) => {
    const { nth, relation, day: figures } = match.groups ?? {};
    const day = dayOf(nth ?? figures ?? '');
    if (day < 1 || day > 31) return null;
    if (relation !== undefined) {
      const offset = /next|following/i.test(relation) ? 1 : /last/i.test(relation) ? -1 : 0;
      const open = /following|that/i.test(relation) ? fromNarrative : fromSpeech;
      return reading({ known: { day }, deictic: open('month', offset), extent: 'throughout' });
    }
    const timed = /^,?\s+(?:at\s+)?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m/i.test(after);
    const ends = /\bfrom\s+the\s+\d{1,2}(?:st|nd|rd|th)\s+(?:to|until|till|through)\s+$/i.test(before);
    if (timed || ends)
      return reading({ known: { day }, deictic: fromSpeech('month', null), extent: 'throughout' });
    if (
      !/\b(?:on|by|until|till|since|from|before|after|through|morning of|evening of|afternoon of|night of|of|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)\s+$/i.test(
        before,
      )
    )
      return null;
    if (
      !/^\s*(?:[.,;:)”"’']|$|(?:and|but|when|at|to|until|from|because|as|it|we|he|she|they|was|is)\b)/i.test(
        after,
      )
    )
      return null;
    return reading({ known: { day }, deictic: fromSpeech('month', null), extent: 'throughout' });
  },
};
