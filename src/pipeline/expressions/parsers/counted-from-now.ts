import { TIME_UNITS, isoDuration } from '../../../language/time-units.ts';
import { type OpenPart, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { UNIT_WORDS, NUMBER, UNIT, amountOf, pattern } from '../pattern.ts';

/** What stands before "last" where it is a verb. */
const VERB =
  /\b(?:will|would|to|can|could|may|might|must|shall|should|did|does|do|not|[nN][’']t|[’']ll|[’']d)\s+(?:only\s+|just\s+|at least\s+)?$/;

/**
 * "the past 18 months", "the next two years", "the first two years", "the last few weeks", "the coming weeks",
 * "recent months": stretches that end or start now.
 */
export const countedFromNow: Recogniser = {
  rule: 'counted-from-now',
  needs: UNIT_WORDS,
  pattern: pattern(
    `(?:(?:the|these|those|its|their|his|her|our)\\s+)?(?:(?<relation>last|past|previous|preceding|next|coming|following|subsequent|ensuing|intervening|first|final|opening|closing|remaining|recent)\\s+(?<amount>${NUMBER}|few|couple of|several|many|half)?\\s*(?:and\\s+a\\s+half\\s+)?(?<unit>${UNIT})|(?<amount2>${NUMBER})\\s+(?<relation2>previous|preceding|following|intervening)\\s+(?<unit2>${UNIT}))\\b`,
  ),
  read: (match, { before, after }) => {
    const g = match.groups ?? {};
    const relation = (g.relation ?? g.relation2 ?? '').toLowerCase();
    const word = (g.unit ?? g.unit2 ?? '').toLowerCase();
    const amountWords = g.amount ?? g.amount2;
    const entry = TIME_UNITS.get(word);
    if (entry === undefined || entry.unit === 'second' || /^(?:[-–]|\s+old\b)/.test(after)) return null;
    // "It will last two minutes": a verb.
    if (relation === 'last' && VERB.test(before)) return null;
    const plural = word.endsWith('s');
    const led = /^(?:the|these|those|its|their|his|her|our)\b/i.test(match[0]);
    if (amountWords === undefined && !plural) {
      // "the past year" and "over the next year" are stretches; "last year" is the year before.
      const stretch =
        /^(?:past|coming)$/.test(relation) || /\b(?:over|during|within|for|throughout|in)\s+$/i.test(before);
      if (!led || !stretch || !/^(?:past|last|next|coming)$/.test(relation)) return null;
    }
    if (/^(?:first|final|opening|closing|remaining|intervening)$/.test(relation) && !led) return null;
    if (/^(?:first|final|opening|closing)$/.test(relation) && amountWords === undefined && !plural)
      return null;
    if (amountWords === undefined && plural && /^(?:first|final|last|opening|closing)$/.test(relation))
      return null;
    const vague = plural && (amountWords === undefined || /few|several|many/i.test(amountWords));
    const n = vague ? null : amountOf(amountWords?.replace(/^couple of$/i, 'a couple of'));
    const amount = n === null ? null : n * entry.times;
    if (relation === 'recent' && vague) return reading({ value: 'PAST_REF' });
    return reading({
      type: 'DURATION',
      value: isoDuration(amount, entry.unit),
      deictic: open(relation, entry.unit, amount),
      extent: 'throughout',
    });
  },
};

function open(relation: string, unit: OpenPart['unit'], amount: number | null): OpenPart | null {
  if (/^(?:last|past)$/.test(relation)) return fromSpeech(unit, amount === null ? null : -amount);
  if (/^(?:next|coming)$/.test(relation)) return fromSpeech(unit, amount);
  return null;
}
