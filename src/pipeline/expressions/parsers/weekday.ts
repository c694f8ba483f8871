import { type OpenPart, fromNarrative, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { FULL_WEEKDAY, WEEKDAY_WORDS, MONTH, pattern, weekdayOf } from '../pattern.ts';
import { dayPartOf } from './day-parts.ts';

const NAMED_DAY =
  /\b(?:Bloody|Black|Red|Super|Super Bowl|Stir-up|Easter|Palm|Cyber|Giving|Ruby|Good|Holy|Maundy|Whit|Ash|Shrove|Spy)\s+$/;

const BESIDE =
  /^\s+(?:after|before|following|preceding)\s+(?:(?:the|an?|his|her|its|their|our|this|that|we|they|he|she|it|you)\b|[A-Z])/;

/** "On a Saturday", "one Saturday evening": some day, which nothing else names. */
const ANY = /\b(?:an?|one|any|some)\s+$/i;
const GOES_ON =
  /^\s*(?:[.,;:)]|$|(?:or|and|in|when|that|with|without|for|before|after|by|he|she|it|they|we|i)\b)/i;

/** What stands before the second day of "a Saturday or Sunday", "a Saturday, a Sunday or a holiday". */
const ANY_OF_THEM = new RegExp(`\\ban?\\s+${FULL_WEEKDAY}(?:,?\\s+or|,)\\s+(?:an?\\s+)?$`, 'i');

/** What is called after a day and needs none: "Sunday lunch", "Sunday best". */
const FIGURE = /^\s+(?:lunch(?:es)?|roasts?|dinners?|best|school|drivers?|supplements?|papers?)\b/;
/** What is held or allowed on one day of every week: "Sunday services", "Saturday opening". */
const HABIT =
  /^\s+(?:services|opening|trading|ringing|worship|closing|deliver(?:y|ies)|markets|classes|sessions|shifts|visits|visiting|working|racing|football|flights|trains|buses|sailings|collections?)\b/;

/** "On the Monday she was told": where no noun follows that the day would belong to. */
const TOLD_BEFORE =
  /^\s*(?:[.,;:)”"’]|$|(?:and|but|when|at|in|with|to|that|he|she|it|they|we|I|the|a|an|his|her|its|their|our|my|no|both|all|there)\b)/;

/** "Monday", "last Thursday", "next Tuesday", "Thursday week", "Monday of last week", "Tuesday evening", "a week on Friday", "Wednesday next", "the Saturday before", "the Friday before last". */
export const weekday: Recogniser = {
  rule: 'weekday',
  needs: WEEKDAY_WORDS,
  pattern: pattern(
    `(?:(?<week>a week on|a week last|a week next)\\s+)?(?:(?<relation>last|next|this(?: coming| past)?|the (?:previous|following|next|same)|that|the)\\s+)?(?<day>${FULL_WEEKDAY})\\b(?:\\s+(?<after>week|fortnight|next|last)\\b(?!\\s*(?:end|long|weekend|week|month|quarter|year|spring|summer|autumn|fall|winter|night|of|${MONTH})\\b)|\\s+(?<twice>before\\s+last|after\\s+next)\\b|\\s+(?<beside>before|after)(?=\\s*(?:[.,;:)”"’]|$|and\\b|but\\b)))?(?:\\s+(?<part>morning|lunchtime|afternoon|evening|night|midnight)\\b)?(?:,?\\s+(?:of\\s+)?(?<inWeek>last|next|this|the following|the previous|that)\\s+week\\b)?`,
  ),
  read: (match, { before, after: next }) => {
    const { week, relation, day = '', after, twice, beside: way, part, inWeek } = match.groups ?? {};
    const n = weekdayOf(day);
    if (n === null || !/^[A-Z]/.test(day) || NAMED_DAY.test(before)) return null;
    // "if a Sunday", "on a Saturday or holiday" is any of them; "a Friday statement" is of one.
    if (ANY.test(before) && GOES_ON.test(next)) return null;
    // "A Saturday, Sunday or legal holiday": nor is any of the days that such a list goes on with.
    if (ANY_OF_THEM.test(before)) return null;
    const bare = relation === undefined && week === undefined && part === undefined && after === undefined;
    if (bare && !/\b(?:on|by|until|till|since|from|before|after|last|next)\s+$/i.test(before)) {
      if (FIGURE.test(next)) return null;
      if (HABIT.test(next)) return reading({ type: 'SET', value: 'P1W', quant: 'EVERY' });
    }
    const dayPart = dayPartOf(part);
    const known = { weekday: n, ...(dayPart === null ? {} : { dayPart }) };
    if (twice !== undefined && /^the$/i.test(relation ?? ''))
      return reading({
        known,
        deictic: fromSpeech('weekday', /last/i.test(twice) ? -2 : 2),
        extent: 'throughout',
      });
    // "the Monday after the final" counts from what the words do not date.
    if (way !== undefined) {
      const offset = /before/i.test(way) ? -1 : 1;
      const counted = reading({ known, deictic: fromNarrative('weekday', offset), extent: 'throughout' });
      return /^the$/i.test(relation ?? '')
        ? counted
        : {
            reading: reading({ known, deictic: open(relation?.toLowerCase(), week), extent: 'throughout' }),
            cut: [0, match[0].length - way.length - 1],
          };
    }
    const beside = /^the$/i.test(relation ?? '') && BESIDE.test(next);
    if (beside) return reading({ known });
    const follows =
      /^the$/i.test(relation ?? '') &&
      after === undefined &&
      inWeek === undefined &&
      /\b(?:on|by|until|till|since)\s+$/i.test(before) &&
      TOLD_BEFORE.test(next);
    if (follows) return reading({ known, deictic: fromNarrative('weekday', null), extent: 'throughout' });
    return reading({
      known,
      deictic:
        inWeek === undefined ? open(relation?.toLowerCase(), week ?? after) : ofWeek(inWeek.toLowerCase()),
      extent: 'throughout',
    });
  },
};

function open(relation: string | undefined, later: string | undefined): OpenPart {
  // British, Irish and legal English: "Wednesday next", "Sunday last".
  if (later !== undefined && /^(?:next|last)$/i.test(later))
    return fromSpeech('weekday', /next/i.test(later) ? 1 : -1);
  if (later !== undefined) {
    // "Last Tuesday week" is the one before last.
    if (later.includes('last') || /^last|past$/.test(relation ?? '')) return fromSpeech('weekday', -2);
    return fromSpeech('weekday', /fortnight/i.test(later) ? 3 : 2);
  }
  if (relation === undefined || relation === 'the') return fromSpeech('weekday', null);
  if (/^last|past$/.test(relation)) return fromSpeech('weekday', -1);
  if (relation.includes('previous')) return fromNarrative('weekday', -1);
  if (/following|the next/.test(relation)) return fromNarrative('weekday', 1);
  if (/same|^that/.test(relation)) return fromNarrative('weekday', 0);
  if (/^this$/.test(relation)) return fromSpeech('week', 0);
  return fromSpeech('weekday', 1);
}

function ofWeek(relation: string): OpenPart {
  if (relation.includes('previous')) return fromNarrative('week', -1);
  if (relation.includes('following')) return fromNarrative('week', 1);
  if (relation.includes('that')) return fromNarrative('week', 0);
  return fromSpeech('week', { last: -1, next: 1 }[relation] ?? 0);
}
