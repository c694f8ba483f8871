import { oneOf } from '../../../language/one-of.ts';
import { TERMS } from '../../../time/terms.ts';
import { fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { YEAR, pattern } from '../pattern.ts';

/** "Michaelmas term 2020", "the fall semester", "the end of the spring term" (without the end). */
export const term: Recogniser = {
  rule: 'term',
  needs: ['term', 'semester'],
  pattern: pattern(
    `(?:(?<relation>last|next|this|the (?:next|previous|coming|following))\\s+)?(?:the\\s+)?(?:(?<year0>${YEAR})\\s+)?(?<term>${oneOf(TERMS.keys())})\\b(?:(?:\\s+of|,|\\s+in)?\\s+(?<year>${YEAR})(?!\\d))?`,
  ),
  read: (match) => {
    const { relation, year0, term: name = '', year } = match.groups ?? {};
    const key = name.toLowerCase().replace(/\s+/g, ' ');
    const stated = year ?? year0;
    if (stated !== undefined)
      return reading({ known: { year: Number(stated), term: key }, extent: 'unknown' });
    const offset =
      relation === undefined ? null : /last|previous/i.test(relation) ? -1 : /this/i.test(relation) ? 0 : 1;
    return reading({ known: { term: key }, deictic: fromSpeech('holiday', offset) });
  },
};
