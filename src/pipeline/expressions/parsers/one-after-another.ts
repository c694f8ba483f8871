import { TIME_UNITS, isoDuration } from '../../../language/time-units.ts';
import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { FULL_WEEKDAY, SEASON, pattern } from '../pattern.ts';

/** "month after month", "night after night", "Sunday after Sunday": what comes back each time, with nothing missed. */
export const oneAfterAnother: Recogniser = {
  rule: 'every',
  needs: ['after'],
  pattern: pattern(
    `(?<named>(?<unit>day|night|week|weekend|month|quarter|year|decade)|morning|evening|season|${SEASON}|(?<weekday>${FULL_WEEKDAY}))\\s+after\\s+\\k<named>\\b`,
  ),
  read: (match, { before }) => {
    const { unit, weekday, named = '' } = match.groups ?? {};
    // "The day after day three" counts.
    if (/\b(?:the|an?)\s+$/i.test(before)) return null;
    if (weekday !== undefined) return set('P1W');
    const entry = TIME_UNITS.get(unit?.toLowerCase() ?? '');
    if (entry === undefined) return set(/morning|evening/i.test(named) ? 'P1D' : 'P1Y');
    return set(isoDuration(entry.times, entry.unit === 'weekend' ? 'week' : entry.unit));
  },
};

function set(value: string): ReturnType<typeof reading> {
  return reading({ type: 'SET', value, quant: 'EVERY' });
}
