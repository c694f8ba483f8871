import { SEASONS } from '../../../language/seasons.ts';
import { fromNarrative, fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { SEASON, pattern } from '../pattern.ts';
import { dayPartOf } from './day-parts.ts';

/** "All year round", "all summer long": how steadily. */
const STEADILY = /^(?:\s+(?:round|around|long)\b|[-’'])/i;

/** "All year", "all winter", "all night": a stretch that the context dates, with nothing of it left out. */
export const allOfIt: Recogniser = {
  rule: 'all-of-it',
  needs: ['all'],
  pattern: pattern(
    `all\\s+(?:(?<year>year)|(?<season>${SEASON})|(?<part>morning|afternoon|evening|night))\\b`,
  ),
  read: (match, { after }) => {
    const { year, season, part } = match.groups ?? {};
    if (STEADILY.test(after)) return null;
    if (year !== undefined) return reading({ deictic: fromSpeech('year', 0), extent: 'throughout' });
    const division = SEASONS.get((season ?? '').toLowerCase());
    if (division !== undefined)
      return reading({ known: { division }, deictic: fromSpeech('season', null), extent: 'throughout' });
    const dayPart = dayPartOf(part);
    return dayPart === null
      ? null
      : reading({ type: 'TIME', known: { dayPart }, deictic: fromNarrative('day', 0), extent: 'throughout' });
  },
};
