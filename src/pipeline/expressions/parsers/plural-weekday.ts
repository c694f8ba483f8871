import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { FULL_WEEKDAY, WEEKDAY_WORDS, pattern } from '../pattern.ts';

/** "They train weekdays from 5 to 7": the hours say that it is when. */
const HOURS = /^\s+(?:(?:from|between|at|until)\s+)?(?:\d|noon|midday|dawn)/i;

/** "Mondays", "Mondays to Saturdays", "Saturday and Sunday mornings", "weekdays", "at weekends", "most Sundays", "most evenings", "weekday mornings". */
export const pluralWeekday: Recogniser = {
  rule: 'plural-weekday',
  needs: [...WEEKDAY_WORDS, 'weekday', 'weekdays', 'weekend', 'weekends', 'weeknight', 'weeknights', 'most'],
  pattern: pattern(
    `(?:(?:alternate|most|many|some)\\s+)?(?:${FULL_WEEKDAY}s?(?:,?\\s*(?:to|and|or|through|&|[-–])\\s*|,\\s*)){0,6}(?:${FULL_WEEKDAY}s|${FULL_WEEKDAY}\\s+(?:mornings|afternoons|evenings|nights)|(?<any>a\\s+${FULL_WEEKDAY}(?:(?:,\\s+|,?\\s+or\\s+)(?:an?\\s+)?(?:${FULL_WEEKDAY}|(?:bank|public|legal|federal)\\s+holiday)){0,4})|(?<group>weekdays|weekends|weeknights)|most\\s+(?<most>days|nights|mornings|afternoons|evenings|weekdays|weekends|weeks|months|years)(?!\\s+of\\b)|(?<kind>weekday|weekend|weeknight)\\s+(?:mornings|afternoons|evenings|nights))\\b`,
  ),
  read: (match, { before, after }) => {
    const { group, any, most, kind } = match.groups ?? {};
    // "I’ve had happier Fridays" measures one by the others.
    if (/\b(?:\p{Ll}+ier|better|worse|more|fewer)\s+$/u.test(before)) return null;
    const only = /^\s+only\b/i.test(after) || /,\s+$/.test(before);
    if (group !== undefined && !only && !HOURS.test(after) && !/\b(?:on|at|during|over)\s+$/i.test(before))
      return null;
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
    if (most !== undefined) return reading({ type: 'SET', value: periodOfMost(most), quant: 'MOST' });
    const named = group === undefined && any === undefined && kind === undefined;
    if (named && !/^(?:(?:alternate|most|many|some)\s+)?[A-Z]/.test(match[0])) return null;
    const daily = /^weekdays$/i.test(group ?? '') || /^week(?:day|night)/i.test(kind ?? '');
    const value = /^alternate/i.test(match[0]) ? 'P2W' : daily ? 'P1D' : 'P1W';
    return reading({ type: 'SET', value, quant: 'EVERY' });
  },
};

/** How often what happens on most of them comes round. */
function periodOfMost(word: string): string {
  if (/^(?:weeks|weekends)$/i.test(word)) return 'P1W';
  return /^months$/i.test(word) ? 'P1M' : /^years$/i.test(word) ? 'P1Y' : 'P1D';
}
