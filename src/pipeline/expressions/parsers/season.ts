import { SEASONS } from '../../../language/seasons.ts';
import { type OpenPart, fromNarrative, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { ERA, SEASON, YEAR, edtfOf, pattern } from '../pattern.ts';
import { partMod } from './parts.ts';

const BEFORE_SEASON =
  /\b(?:in|by|since|until|till|during|from|to|through|before|after|between|and|throughout|over|each|every)\s+$/i;
/** Nouns before which a season is only a kind. */
const KIND =
  /^(?:-|\s+(?:schools?|coats?|camps?|houses?|homes?|holidays?|olympics|games|sports?|statement|budget|fairs?|festivals?|breaks?|jobs?|reading|clothes|water|rains?|wheat|crops?|onions?|rolls?|cleaning|tyres?|tires?|fuel|weather|clean)\b)/i;

/** After "spring break" where that is a time and names no fair. */
const ENDS =
  /^\s*(?:[.,;:)”"’]|$|(?:and|or|but|when|while|in|on|at|for|to|with|from|until|this|last|next|the|a|he|she|it|they|we|was|were|is|are|begins?|began|starts?|started|ends?|ended)\b)/i;

/** "when they next fall due": the verb. */
const FALLS = /^\s+(?:due|foul|short|out|off|apart|behind|into|below|under|within|vacant)\b/i;

/** "the summer of 2018", "the winter before last", "spring break", "fall 2023", "last winter", "the early spring", "in autumn"; not "a spring", "the fall of". */
export const season: Recogniser = {
  rule: 'season',
  needs: [...SEASONS.keys()],
  pattern: pattern(
    `(?:(?<relation>last|next|this(?: coming| past)?|the (?:previous|following|next|coming|same|past)|that)\\s+)?(?<the>the\\s+)?(?:(?<part>early|mid|middle|late)[\\s-]+(?:in\\s+)?(?:the\\s+)?)?(?<season>${SEASON})\\b(?:(?:\\s+of|,|\\s+in)?\\s+(?:(?<year>${YEAR})(?!\\d)(?:\\s?[-–/]\\s?(?:\\d\\d|${YEAR})(?!\\d))?|(?<old>\\d{1,4})\\s?(?<era>${ERA})|but\\s+(?<butOne>one)\\b|(?<beside>before\\s+last|after\\s+next)\\b|(?<rest>break)\\b))?`,
  ),
  read: (match, { before, after }) => {
    const {
      relation,
      the,
      part,
      season: word = '',
      year,
      old,
      era,
      butOne,
      beside,
      rest,
    } = match.groups ?? {};
    const division = SEASONS.get(word.toLowerCase());
    if (division === undefined) return null;
    const mod = partMod(part);
    if (year !== undefined || old !== undefined) {
      const n = year !== undefined ? Number(year) : /^B/i.test(era ?? '') ? 1 - Number(old) : Number(old);
      return reading({ known: { year: n, division }, absolute: `${edtfOf(n)}-${division}`, mod });
    }
    if (beside !== undefined && the !== undefined)
      return reading({
        known: { division },
        deictic: fromSpeech('season', /last/i.test(beside) ? -2 : 2),
        mod,
      });
    // "Over spring break": of the holidays of schools this one is known by its season alone.
    if (
      rest !== undefined &&
      (BEFORE_SEASON.test(before) || the !== undefined || /\b(?:of|for|on)\s+$/i.test(before)) &&
      ENDS.test(after)
    )
      return reading({ known: { division }, deictic: open(relation?.toLowerCase()) });
    if (rest !== undefined) return null;
    if (/^fall$/.test(word) && FALLS.test(after)) return null;
    if (relation === undefined && !allowed(word, the !== undefined, part !== undefined, before, after))
      return null;
    if (/^\s+[A-Z][a-z]/.test(after) && /^[A-Z]/.test(word)) return null;
    if (KIND.test(after)) return null;
    const deictic = open(relation?.toLowerCase());
    // "Last summer but one" is the one before last.
    const offset = butOne !== undefined && deictic.offset !== null ? 2 * deictic.offset : deictic.offset;
    return reading({ known: { division }, deictic: { ...deictic, offset }, mod });
  },
};

function allowed(word: string, the: boolean, part: boolean, before: string, after: string): boolean {
  if (part) return true;
  const fall = /^fall$/i.test(word);
  if (
    fall &&
    (/^\s+(?:of|from|in|to|into|on|short|by|below|behind|apart|under|through)\b/.test(after) ||
      !(the || /\bin\s+$/i.test(before)))
  )
    return false;
  if (/^spring$/i.test(word) && /^\s+(?:to|up|from|into|a|back)\b/.test(after)) return false;
  if (/^[A-Z]/.test(word) && /[A-Z][\w’'-]*\s+$/.test(before) && !the) return false;
  return the || BEFORE_SEASON.test(before);
}

function open(relation: string | undefined): OpenPart {
  if (relation === undefined) return fromSpeech('season', null);
  if (/^last|past$/.test(relation)) return fromSpeech('season', -1);
  if (relation.includes('previous')) return fromNarrative('season', -1);
  if (/following|the next/.test(relation)) return fromNarrative('season', 1);
  if (/^that|same/.test(relation)) return fromNarrative('season', 0);
  if (/^next|coming/.test(relation)) return fromSpeech('season', 1);
  return fromSpeech('season', 0);
}
