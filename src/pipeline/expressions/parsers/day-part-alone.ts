import { fromNarrative, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { pattern } from '../pattern.ts';
import { dayPartOf } from './day-parts.ts';

/** Before a noun "overnight" says of what kind a thing is, not when it was: no small word, adverb or other time follows it. */
const KIND =
  /^[-\s]+(?!(?:and|or|but|on|in|at|by|from|to|for|into|onto|with|after|before|until|till|as|when|while|because|since|between|near|off|over|out|up|down|that|which|who|the|an?|it|he|she|they|we|was|were|is|are|will|had|has|have|did|said|says|following|during|through|this|last|next|amid|without|under|if|so|than|then|there|where|once|again|yesterday|today|tonight|tomorrow|\p{L}+ly)\b)\p{Ll}{3,}/u;
const LED = /\b(?:at|by|before|since|until|till|after|around|about|towards?|from)\s+$/i;

/** "The small hours of Sunday" has its day, and "late afternoon on 3 May" too. */
const OF_ONE = /^(?:\s+(?:of|on)\b|[’'])/;

/** The rule of a part of the day that stands alone. */
export const DAY_PART = 'day-part';

/** What stands before "mid-afternoon" and "the small hours". */
const PART_LED =
  /\b(?:at|by|in|into|before|since|until|till|after|around|about|towards?|from|during|throughout)\s+(?:the\s+)?$/i;

/** "overnight", "at dawn", "before dusk", "since daybreak": "by mid-afternoon", "in the small hours", "the rest of the day", "much of the morning": a part of a day that the context names; so does "by teatime", but no meal without its time. */
export const dayPartAlone: Recogniser = {
  rule: DAY_PART,
  needs: [
    'overnight',
    'dawn',
    'daybreak',
    'sunrise',
    'light',
    'dusk',
    'sunset',
    'sundown',
    'nightfall',
    'tea',
    'teatime',
    'lunch',
    'lunchtime',
    'hours',
    'morning',
    'afternoon',
    'evening',
    'day',
    'night',
  ],
  pattern: pattern(
    `(?:(?<night>overnight)|(?<part>dawn|daybreak|sunrise|first\\s+light|dusk|sunset|sundown|nightfall|tea-?time|lunch-?time)|(?<mid>(?:mid|early|late)[\\s-](?:morning|afternoon|evening)|(?:small|wee|early)\\s+hours)|(?:the\\s+)?(?:much|most|rest|remainder|bulk|best\\s+part|better\\s+part)\\s+of\\s+(?:the|that)\\s+(?<share>day|morning|afternoon|evening|night))\\b`,
  ),
  read: (match, { before, after }) => {
    const { night, part, mid, share } = match.groups ?? {};
    if (mid !== undefined || share !== undefined) {
      if (OF_ONE.test(after) || (mid !== undefined && (!PART_LED.test(before) || KIND.test(after))))
        return null;
      const of = dayPartOf(mid ?? share);
      return reading({
        type: of === null ? 'DATE' : 'TIME',
        known: of === null ? {} : { dayPart: of },
        deictic: fromNarrative('day', 0),
      });
    }
    if (night !== undefined) {
      if (KIND.test(after) || /\b(?:an?|his|her|their|its)\s+$/i.test(before)) return null;
      return reading({ type: 'TIME', known: { dayPart: 'NI' }, deictic: fromSpeech('day', 0) });
    }
    if (!LED.test(before) || (/time$/i.test(part ?? '') && OF_ONE.test(after))) return null;
    const dayPart = dayPartOf(part);
    if (dayPart === null) return null;
    return reading({ type: 'TIME', known: { dayPart }, deictic: fromNarrative('day', 0) });
  },
};
