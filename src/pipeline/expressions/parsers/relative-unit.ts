import { TIME_UNITS, type TimeUnit } from '../../../language/time-units.ts';
import { type OpenPart, fromNarrative, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { pattern } from '../pattern.ts';
import { partMod } from './parts.ts';

const UNIT = '(?:day|weekend|week|fortnight|month|quarter|year|decade|century)';
/** What follows "the day before" where it counts from the day told before it. */
const ENDS = /^\s*(?:[.,;:)”"’]|$|(?:and|but|when|at|in|that|he|she|it|they|we)\b)/i;

/**
 * "last year", "next month", "this week", "the following month", "the same day", "later that year",
 * "the end of the year", "the week after next", "early in the year"; not "the day that", "that year's" kin without a relation.
 */
export const relativeUnit: Recogniser = {
  rule: 'relative-unit',
  needs: ['day', 'weekend', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century'],
  pattern: pattern(
    `(?:(?<when>earlier|later|early|late|sometime)\\s+(?:in\\s+)?)?(?:(?<relation>last|next|this(?: same| coming| past)?|previous|following|the (?:previous|preceding|following|next|coming|same|current|present|very next|very same|ensuing)|that(?: same| very)?|the very next|(?:its|their|the) latest)\\s+(?:calendar\\s+)?(?<unit>${UNIT})(?<butOne>\\s+but\\s+one)?|the\\s+(?<ahead>week|fortnight|weekend|month|year)\\s+after\\s+next|the\\s+(?<after>day|week|month|year)\\s+(?:following|after)|the\\s+(?<before>day|week|weekend|month|year)\\s+before(?<last>\\s+last)?|(?:the\\s+)?year-(?:earlier|ago)\\s+(?<ago>period|month|quarter|week)|(?<the>the)\\s+(?<bare>day|week|weekend|month|quarter|year|decade|century))\\b`,
  ),
  read: (match, { before, after: next }) => {
    const {
      when,
      relation,
      unit,
      the,
      bare,
      ahead,
      after,
      before: back,
      last,
      ago,
      butOne,
    } = match.groups ?? {};
    const word = (unit ?? bare ?? ahead ?? after ?? back ?? ago ?? '')
      .toLowerCase()
      .replace('period', 'year');
    const known = TIME_UNITS.get(word);
    if (known === undefined || /^-|^s\b/.test(next)) return null;
    const mod = partMod(when);
    if (word === 'day' && /^(?:last|the (?:present|current))$/i.test(relation ?? '')) return null;
    if (ahead !== undefined) return reading({ deictic: fromSpeech(known.unit, 2) });
    if (after !== undefined) {
      return reading({ deictic: fromNarrative(known.unit, 1), extent: 'throughout' });
    }
    if (back !== undefined) {
      if (last !== undefined) return reading({ deictic: fromSpeech(known.unit, -2) });
      return ENDS.test(next)
        ? reading({ deictic: fromNarrative(known.unit, -1), extent: 'throughout' })
        : null;
    }
    if (ago !== undefined) return reading({ deictic: yearBefore(word) });
    if (the !== undefined && !bareAllowed(known.unit, when !== undefined, before, next)) return null;
    const relationWords = relation?.toLowerCase();
    if (
      (relationWords === 'previous' || relationWords === 'following') &&
      /\b(?:the|a|one|each|every|of|any)\s+$/i.test(before)
    )
      return null;
    const counted = open(relationWords, known.unit);
    // "Last year but one" is the one before last.
    const offset = butOne !== undefined && counted.offset !== null ? 2 * counted.offset : counted.offset;
    const read = reading({ deictic: { ...counted, offset }, mod, extent: 'unknown' });
    // "over the next year" runs from now; "the next year" in a narrative is the one after.
    if (
      /^the (?:next|coming|last|past)$/.test(relationWords ?? '') &&
      /\b(?:over|during|within|in|for|throughout)\s+$/i.test(before)
    )
      return null;
    return read;
  },
};

/** "the year-earlier quarter": the same part of the year before. */
function yearBefore(unit: string): OpenPart {
  if (unit === 'month') return fromNarrative('month', -12);
  if (unit === 'quarter') return fromNarrative('quarter', -4);
  return unit === 'week' ? fromNarrative('week', -52) : fromNarrative('year', -1);
}

/** "the year" alone says too little, save as a part of it, and "the quarter", which in news is one of accounts. */
function bareAllowed(unit: TimeUnit, part: boolean, before: string, after: string): boolean {
  if (part) return true;
  if (unit === 'weekend')
    return !/^\s+(?!(?:after|and|as|at|before|but|by|for|from|in|of|on|or|that|the|to|when|while|with|he|she|it|they|we|was|were|will|is)\b)[a-z]/.test(
      after,
    );
  if (
    /\b(?:end|start|beginning|middle|rest|remainder|turn|close|later in|earlier in|early in|late in|half|part|time|point|(?:first|last|final|opening|closing) [\w-]{2,9} months) (?:of |in )?$/i.test(
      before,
    ) ||
    /\b(?:later|earlier|early|late) (?:in )?$/i.test(before)
  ) {
    return unit !== 'day';
  }
  return (
    unit === 'quarter' &&
    /^(?:\s+(?:ended|ending|to|through|was|were|and|from)\b|[.,;])/.test(after) &&
    /\b(?:in|for|during|of)\s+$/i.test(before)
  );
}

function open(relation: string | undefined, timeUnit: TimeUnit): OpenPart {
  const unit = timeUnit as OpenPart['unit'];
  if (relation === undefined) return fromSpeech(unit, null);
  if (relation === 'last' || /this past|latest/.test(relation)) return fromSpeech(unit, -1);
  if (relation === 'next' || relation.includes('coming')) return fromSpeech(unit, 1);
  if (/^this|current|present/.test(relation)) return fromSpeech(unit, 0);
  if (/previous|preceding|earlier/.test(relation)) return fromNarrative(unit, -1);
  if (/following|next|ensuing/.test(relation)) return fromNarrative(unit, 1);
  return fromNarrative(unit, 0);
}
