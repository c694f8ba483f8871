import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { FULL_WEEKDAY, pattern } from '../pattern.ts';

/** "Mondays", "Mondays to Saturdays", "Saturday and Sunday mornings", "weekdays", "at weekends". */
export const pluralWeekday: Recogniser = {
  rule: 'plural-weekday',
  pattern: pattern(
    `(?:alternate\\s+)?(?:${FULL_WEEKDAY}s?(?:,?\\s*(?:to|and|or|through|&|[-–])\\s*|,\\s*)){0,6}(?:${FULL_WEEKDAY}s|${FULL_WEEKDAY}\\s+(?:mornings|afternoons|evenings|nights)|(?<group>weekdays|weekends))\\b`,
  ),
  read: (match, { before }) => {
    const group = match.groups?.group;
    if (group !== undefined && !/\b(?:on|at|during|over)\s+$/i.test(before)) return null;
    if (group === undefined && !/^(?:alternate\s+)?[A-Z]/.test(match[0])) return null;
    const value = /^alternate/i.test(match[0]) ? 'P2W' : group === 'weekdays' ? 'P1D' : 'P1W';
    return reading({ type: 'SET', value, quant: 'EVERY' });
  },
};
