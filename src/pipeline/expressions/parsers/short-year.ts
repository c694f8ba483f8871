import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { TWO_FIGURES } from '../timely.ts';
import { edtfOf, fullYear, pattern } from '../pattern.ts';

const GOES_ON =
  /^\s*(?:[.,;:)”"’'–—]|$|(?:and|or|but|when|while|to|until|till|as|after|before|by|for|the|an?|he|she|it|they|we|i|that|this|his|her|its|their|our|my|is|was|were)\b)/i;

/** "in ’67", "since '83", "the flood of ’08": two figures are a year where a preposition leads them and nothing is left open. */
export const shortYear: Recogniser = {
  rule: 'year',
  needs: [TWO_FIGURES],
  pattern: pattern(
    "(?:in|since|of|from|until|till|by|before|after|around|late|early)\\s+(?<year>[’']\\d\\d)(?!\\d|[’'\"”]\\w|s\\b)",
  ),
  read: (match, { after }) => {
    // "In '12 Angry Men'" the mark opens a title.
    if (!GOES_ON.test(after)) return null;
    const { year = '' } = match.groups ?? {};
    const n = fullYear(year.slice(1));
    const at = match[0].length - year.length;
    return { reading: reading({ known: { year: n }, absolute: edtfOf(n) }), cut: [at, match[0].length] };
  },
};
