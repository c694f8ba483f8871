import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { pattern } from '../pattern.ts';

/** "last season", "this term": of sport, the stage or a school, whose months differ from place to place. */
export const seasonOfSport: Recogniser = {
  rule: 'season-of-sport',
  needs: ['season', 'term', 'semester'],
  pattern: pattern(
    "(?:last|next|this(?: coming| past)?|the (?:previous|following|coming|current|present))\\s+(?:season|term|semester)\\b(?![-’']?\\s?(?:ticket|greeting))",
  ),
  read: () => reading({}),
};
