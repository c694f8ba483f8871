import { ordinalOf } from '../../../language/ordinals.ts';
import { type Recogniser, fromSpeech, reading } from '../finding.ts';
import { YEAR, edtfOf, fullYear, pattern } from '../pattern.ts';

const OF_YEAR = `(?:\\s+(?:of\\s+|in\\s+)?(?:(?<year>${YEAR})(?!\\d)|(?<relation>last|next|this|the)\\s+(?:financial\\s+|fiscal\\s+|calendar\\s+)?year))`;

/** "the third quarter", "the fourth quarter of 2018", "Q3 2018", "the first half of last year", "H1 2019". */
export const quarter: Recogniser = {
  rule: 'quarter',
  pattern: pattern(
    `(?:the\\s+)?(?:(?<nth>first|second|third|fourth|final|last|latter|1st|2nd|3rd|4th)[\\s-]+(?<kind>quarter|half)|(?<short>[QH])(?<n>[1-4])(?:\\s?[’'](?<yy>\\d\\d))?)\\b(?!-)${OF_YEAR}?`,
  ),
  read: (match, { before, after }) => {
    const { nth, kind, short, n, yy, year, relation } = match.groups ?? {};
    const isHalf = (kind ?? short ?? '').toLowerCase().startsWith('h');
    const stated = year ?? yy;
    if (short !== undefined && !/^[QH]/.test(match[0].replace(/^the\s+/i, ''))) return null;
    if (isHalf && stated === undefined && relation === undefined) return null;
    if (
      stated === undefined &&
      relation === undefined &&
      nth !== undefined &&
      !isTime(match[0], before, after)
    )
      return null;
    const last = isHalf ? 2 : 4;
    const number = n !== undefined ? Number(n) : (ordinalOf(nth ?? '') ?? last);
    if (number > last) return null;
    const division = isHalf ? 39 + number : 32 + number;
    if (stated === undefined) {
      const offset = relation === undefined ? null : ({ last: -1, next: 1 }[relation.toLowerCase()] ?? 0);
      return reading({ known: { division }, deictic: fromSpeech('year', offset) });
    }
    const y = fullYear(stated);
    return reading({ known: { year: y, division }, absolute: divisionEdtf(y, division) });
  },
};

/** A quarter in EDTF is a code of its own; a half is written as the six months that it is. */
function divisionEdtf(year: number, division: number): string {
  if (division < 40) return `${edtfOf(year)}-${division}`;
  return division === 40 ? `${edtfOf(year, 1)}/${edtfOf(year, 6)}` : `${edtfOf(year, 7)}/${edtfOf(year, 12)}`;
}

/** "last quarter" and "a third quarter" are left to others; a match has quarters too. */
function isTime(words: string, before: string, after: string): boolean {
  if (/^(?:last|final|second half)/i.test(words)) return false;
  if (/^\s+(?:of|final|goal|lead|try|touchdown)\b/.test(after)) return false;
  return (
    /^the\b/i.test(words) ||
    /\b(?:in|for|by|since|during|until)\s+(?:its|their|our)?\s*$/i.test(before) ||
    words.includes('-')
  );
}
