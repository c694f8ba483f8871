import { TIME_UNITS } from '../../../language/time-units.ts';
import { type OpenPart, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { pattern } from '../pattern.ts';

/** "this time last year", "this time tomorrow", "the same time next week": the day or month of now, so much away. */
export const thisTime: Recogniser = {
  rule: 'this-time',
  needs: ['time'],
  pattern: pattern(
    '(?:(?:about|around)\\s+)?(?:this|the same)\\s+time\\s+(?:(?<relation>last|next)\\s+(?<unit>week|month|year)|(?<day>yesterday|tomorrow))\\b',
  ),
  read: (match) => {
    const { relation, unit, day } = match.groups ?? {};
    const entry = TIME_UNITS.get(unit?.toLowerCase() ?? 'day');
    if (entry === undefined) return null;
    const ahead = /next|tomorrow/i.test(relation ?? day ?? '') ? 1 : -1;
    return reading({ deictic: counted(entry.unit, ahead), extent: 'within' });
  },
};

function counted(unit: string, ahead: number): OpenPart {
  if (unit === 'year') return fromSpeech('month', 12 * ahead);
  if (unit === 'month') return fromSpeech('month', ahead);
  return fromSpeech('day', (unit === 'week' ? 7 : 1) * ahead);
}
