import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { FULL_WEEKDAY, pattern } from '../pattern.ts';

/** "Mondays", "Mondays to Saturdays", "Saturday and Sunday mornings", "weekdays", "at weekends". */
export const pluralWeekday: Recogniser = {
  rule: 'plural-weekday',
  needs: /day|weekend/i,
  pattern: pattern(
    `(?:alternate\\s+)?(?:${FULL_WEEKDAY}s?(?:,?\\s*(?:to|and|or|through|&|[-–])\\s*|,\\s*)){0,6}(?:${FULL_WEEKDAY}s|${FULL_WEEKDAY}\\s+(?:mornings|afternoons|evenings|nights)|(?<any>a\\s+${FULL_WEEKDAY}(?:(?:,\\s+|,?\\s+or\\s+)(?:an?\\s+)?(?:${FULL_WEEKDAY}|(?:bank|public|legal|federal)\\s+holiday)){0,4})|(?<group>weekdays|weekends))\\b`,
  ),
  read: (match, { before, after }) => {
    const { group, any } = match.groups ?? {};
    // "I’ve had happier Fridays" measures one by the others.
    if (/\b(?:\p{Ll}+ier|better|worse|more|fewer)\s+$/u.test(before)) return null;
    const only = /^\s+only\b/i.test(after) || /,\s+$/.test(before);
    if (group !== undefined && !only && !/\b(?:on|at|during|over)\s+$/i.test(before)) return null;
    if (
      any !== undefined &&
      (!/\bon\s+$/i.test(before) ||
        /^\s+[a-z]/.test(
          after.replace(
            /^\s+(?:or|and|in|when|unless|without|with|after|before|between|from|at|to|is|it|must|shall|the)\b/,
            '',
          ),
        ))
    )
      return null;
    if (group === undefined && any === undefined && !/^(?:alternate\s+)?[A-Z]/.test(match[0])) return null;
    const value = /^alternate/i.test(match[0]) ? 'P2W' : group === 'weekdays' ? 'P1D' : 'P1W';
    return reading({ type: 'SET', value, quant: 'EVERY' });
  },
};
