import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';

const WORDS: readonly (readonly [string, 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'])[] = [
  ['(?:right |even |until |till |by )?now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['at this time', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['present[- ]day', 'PRESENT_REF'],
  ['modern[- ]day', 'PRESENT_REF'],
  ['the time being', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['the (?:recent |distant )?past', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['the (?:near |foreseeable |distant )?future', 'FUTURE_REF'],
  ['in future', 'FUTURE_REF'],
];
const READINGS = WORDS.map(([words, value]) => ({ whole: new RegExp(`^(?:${words})$`, 'i'), value }));
const ALL = new RegExp(`\\b(?:${WORDS.map(([words]) => words).join('|')})\\b`, 'i');

/** "now", "recently", "at present", "the future": times that no calendar fixes. */
export const vague: Recogniser = {
  rule: 'vague',
  needs: [
    'now',
    'currently',
    'presently',
    'nowadays',
    'present',
    'moment',
    'time',
    'days',
    'modern',
    'current',
    'recently',
    'recent',
    'lately',
    'past',
    'formerly',
    'future',
  ],
  pattern: ALL,
  read: (match, { after }) => {
    const words = match[0];
    if (/^(?:NOW|Now)\s*$/.test(words) && /^,?\s+THEREFORE/i.test(after)) return null;
    if (
      /^the (?:present|past|future)$/i.test(words) &&
      /^\s+[a-z]+/.test(after) &&
      !/^\s+(?:and|or|but|is|was|has|had|will|when|as|of|to|for|with|in|by|on|at|that|which|the|it|we|they|he|she|more|than)\b/.test(
        after,
      )
    )
      return null;
    const value = READINGS.find(({ whole }) => whole.test(words))?.value ?? null;
    const lead = /^(?:until|till|by|in) /i.exec(words)?.[0].length ?? 0;
    return { reading: reading({ value }), cut: [lead, words.length] };
  },
};
