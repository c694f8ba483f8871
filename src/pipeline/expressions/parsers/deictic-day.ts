import { type OpenPart, fromNarrative, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { pattern } from '../pattern.ts';
import { dayPartOf } from './day-parts.ts';

const OFFSETS: ReadonlyMap<string, number> = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
]);

/** What follows "the night before" where it counts from the day told before it. */
const ENDS = /^\s*(?:[.,;:)”"’]|$|(?:and|but|when|at|in|that|to|he|she|it|they|we|had|was|were)\b)/i;
/** "That date (or that date as extended)" is fixed by what a contract says of it. */
const AS_CHANGED = /^\s+(?:as|if|when|where|which)\b/i;

/** "today", "yesterday evening", "the day before yesterday", "this morning", "last night", "the next morning", "that night", "today week". */
export const deicticDay: Recogniser = {
  rule: 'deictic-day',
  needs: ['yesterday', 'today', 'tonight', 'tomorrow', 'morning', 'afternoon', 'evening', 'night', 'date'],
  pattern: pattern(
    `(?:(?:earlier|later)\\s+)?(?:(?:(?<meal>(?:breakfast|lunch|tea)[ -]?time)\\s+(?=today|yesterday|tomorrow))?(?<named>the day (?:before yesterday|after tomorrow)|yesterday|today|tonight|tomorrow)\\b(?:\\s+(?<part>morning|afternoon|evening|night|lunchtime)\\b|\\s+(?<later>week|fortnight)\\b(?![’'-]))?` +
      `|(?<relation>this|last|that(?: same)?|the (?:next|following|same|previous))\\s+(?<dayPart>morning|afternoon|evening|night)\\b|the\\s+(?<partBeside>morning|afternoon|evening|night)\\s+(?<beside>before|after)\\b(?!\\s+(?:last|next)\\b)|(?<=\\b(?:on|from|by|until|till|after|before|since)\\s)that\\s+(?<date>date)\\b)`,
  ),
  read: (match, { before, after }) => {
    const {
      meal,
      named,
      part,
      later,
      relation,
      dayPart: word,
      partBeside,
      beside,
      date,
    } = match.groups ?? {};
    // "USA Today", "Russia Today", "the Today programme": a name.
    if (/^[T]oday/.test(match[0]) && (/[A-Z]\w*\s+$/.test(before) || /^\s+(?:programme|show)\b/i.test(after)))
      return null;
    if (named !== undefined) {
      const dayPart = dayPartOf(part ?? meal ?? (/tonight/i.test(named) ? 'night' : undefined));
      return reading({
        type: dayPart === null ? 'DATE' : 'TIME',
        known: dayPart === null ? {} : { dayPart },
        deictic: fromSpeech('day', (OFFSETS.get(named.toLowerCase()) ?? 0) + weeksLater(later, named)),
        extent: 'throughout',
      });
    }
    if (date !== undefined)
      return AS_CHANGED.test(after) || /\bday (?:after|before) $/i.test(before)
        ? null
        : reading({ deictic: fromNarrative('day', 0), extent: 'throughout' });
    // "The night before the match" counts from the match.
    if (partBeside !== undefined && !ENDS.test(after)) return null;
    const dayPart = dayPartOf(word ?? partBeside);
    return reading({
      type: 'TIME',
      known: dayPart === null ? {} : { dayPart },
      deictic:
        partBeside === undefined
          ? open((relation ?? '').toLowerCase())
          : fromNarrative('day', /before/i.test(beside ?? '') ? -1 : 1),
      extent: 'throughout',
    });
  },
};

/** "Today week" and "tomorrow fortnight" are British and Irish for the day a week or two after. */
function weeksLater(word: string | undefined, named: string): number {
  if (word === undefined || !/today|tomorrow/i.test(named)) return 0;
  return /fortnight/i.test(word) ? 14 : 7;
}

function open(relation: string): OpenPart {
  if (relation === 'last') return fromSpeech('day', -1);
  if (relation === 'this') return fromSpeech('day', 0);
  if (relation.includes('previous')) return fromNarrative('day', -1);
  if (/next|following/.test(relation)) return fromNarrative('day', 1);
  return fromNarrative('day', 0);
}
