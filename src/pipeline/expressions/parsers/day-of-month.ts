import { fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { HAS_DIGIT, dayOf, pattern } from '../pattern.ts';

/** "on the 21st", "by the 3rd": a day whose month is not said; not "the 21st century", "the 2nd floor". */
export const dayOfMonth: Recogniser = {
  rule: 'day-of-month',
  needs: HAS_DIGIT,
  pattern: pattern('the\\s+(?<day>\\d{1,2}(?:st|nd|rd|th))\\b'),
  read: (match, { before, after }) => {
    const day = dayOf(match.groups?.day ?? '');
    if (day < 1 || day > 31) return null;
    const timed = /^,?\s+(?:at\s+)?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m/i.test(after);
    if (timed) return reading({ known: { day }, deictic: fromSpeech('month', null), extent: 'throughout' });
    if (
      !/\b(?:on|by|until|till|since|from|before|after|through|morning of|evening of|afternoon of|night of|of|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\s+$/i.test(
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
