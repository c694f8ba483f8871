import { HONORIFICS } from '../../../language/honorifics.ts';
import { fromNarrative, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { MONTH_WORDS, MONTH, monthOf, pattern } from '../pattern.ts';

const BEFORE_MONTH =
  /\b(?:in|by|since|until|till|from|of|during|before|after|through|throughout|between|early|late|mid|every|each|around|beyond|for)[\s-]+(?:the\s+)?$/i;
const AFTER_MONTH = new RegExp(`${MONTH}\\.?\\s*(?:,|and|or|to|[-–])\\s*$`, 'i');
/** Names of months that are also names of people, or verbs. */
const ALSO_NAMES = new Set(['april', 'may', 'june', 'august', 'march']);
const ABBREVIATED = /^(?!may$|june$|july$).{3,4}$/i;
const EVENT_NAME = /^\s+(?:Revolution|Crisis|Uprising|Offensive|Days|Group|Massacre|Rising|War|Plot)\b/;

/** "By June Ashe" on a line of its own: who wrote the piece. */
const BYLINE = /(?:^|\n)\s*by\s+$/i;
const SURNAME = /^\s+\p{Lu}[\p{L}’'-]+\s*(?:\n|$|[,|]|and\s+\p{Lu})/u;
/** "His wife, April, …", "somebody tell April": words that stand before a person. */
const OF_SOMEBODY =
  /\b(?:wife|husband|daughter|son|sister|brother|mother|father|aunt|niece|cousin|granddaughter|grandmother|fianc[ée]e|girlfriend|partner|friend|colleague|tell|told|ask|asked|thank|thanked|dear),?\s+$/i;
/** "Call 555 0143 and ask for May". */
const ASKED_FOR = /\bask(?:s|ed|ing)?\s+for\s+$/i;
/** "April and Rose Dahl": two who share a surname. */
const SIBLING = /^\s+and\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u;

/** "July", "last November", "next April", "the following March"; not "Mr May", "April Summers", "they may", "a march". */
export const month: Recogniser = {
  rule: 'month',
  needs: MONTH_WORDS,
  pattern: pattern(
    `(?:(?<relation>last|next|this(?: coming| past)?|the (?:previous|following|next|coming|same)|that|the following)\\s+)?(?<month>${MONTH})\\b(?<dot>\\.(?=\\s+[a-z(]))?`,
  ),
  read: (match, { before, after }) => {
    const { relation, month: word = '', dot } = match.groups ?? {};
    const n = monthOf(word);
    const name = word.toLowerCase();
    if (n === null || !/^[A-Z]/.test(word) || EVENT_NAME.test(after)) return null;
    const led = relation !== undefined || BEFORE_MONTH.test(before) || AFTER_MONTH.test(before);
    if (name.length < 4 && name !== 'may' && !led) return null;
    if ((name === 'may' || name === 'march') && (!led || (name === 'may' && /^[’']s\b/.test(after))))
      return null;
    if (ALSO_NAMES.has(name) && isName(before, after, led)) return null;
    const read = reading({ known: { month: n }, deictic: openYear(relation?.toLowerCase()) });
    // A name in full has no full stop of its own, and one before a capital may end the sentence.
    const ends = dot !== undefined && (!ABBREVIATED.test(word) || /^\s+[^a-z(]/.test(after));
    return { reading: read, cut: [0, match[0].length - (ends ? 1 : 0)] };
  },
};

function isName(before: string, after: string, led: boolean): boolean {
  const previous = /([A-Za-z’'-]+)\.?\s+$/.exec(before)?.[1] ?? '';
  if (HONORIFICS.has(previous.toLowerCase())) return true;
  if ((BYLINE.test(before) && SURNAME.test(after)) || ASKED_FOR.test(before)) return true;
  if (led) return false;
  if (OF_SOMEBODY.test(before) || SIBLING.test(after)) return true;
  return /^\s+[A-Z][a-z]/.test(after) || /^[A-Z][a-z]+$/.test(previous);
}

function openYear(relation: string | undefined): ReturnType<typeof fromSpeech> {
  if (relation === undefined) return fromSpeech('year', null);
  if (/^last|past$/.test(relation)) return fromSpeech('month', -1);
  if (relation.includes('previous')) return fromNarrative('month', -1);
  if (relation.includes('following')) return fromNarrative('month', 1);
  if (/^that|same/.test(relation)) return fromNarrative('month', 0);
  if (/^this$/.test(relation)) return fromSpeech('month', 0);
  // "The coming March" may be next month; "next March" is not.
  return fromSpeech(relation === 'next' ? 'month' : 'season', 1);
}
