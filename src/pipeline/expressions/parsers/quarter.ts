import type { KnownParts } from '../../../model/expression.ts';
import { ordinalOf } from '../../../language/ordinals.ts';
import { fromSpeech, reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { YEAR, edtfOf, fullYear, pattern } from '../pattern.ts';

const FISCAL = '(?:fiscal|financial)';
const OF_YEAR =
  `(?:\\s+(?:of\\s+|in\\s+)?(?:the\\s+)?(?:(?<named>${FISCAL}\\s+(?:year\\s+)?|FY\\s?[’']?)?(?<year>${YEAR}|(?<=FY\\s?[’']?)\\d\\d)(?!\\d)(?:\\s?[-–/]\\s?(?<to>\\d\\d|${YEAR})(?!\\d))?(?<after>\\s+${FISCAL}\\s+year)?` +
  `|(?<relation>last|next|this|the)\\s+(?<kind2>${FISCAL}\\s+|calendar\\s+)?year))`;

/** "the third quarter", "the fourth quarter of 2018", "Q3 2018", "the first half of last year", "the second quarter of fiscal 2022". */
export const quarter: Recogniser = {
  rule: 'quarter',
  needs: ['quarter', 'half', 'q', 'h'],
  pattern: pattern(
    `(?:the\\s+)?(?<fiscal>${FISCAL}\\s+)?(?:(?<nth>first|second|third|fourth|final|last|latter|1st|2nd|3rd|4th)[\\s-]+(?<kind>quarter|half)|(?:(?<short>[QH])(?<n>[1-4])|(?<n2>[1-4])(?<short2>[QH]))(?:\\s?[’'](?<yy>\\d\\d)|(?<=[QH])(?<yy2>\\d\\d))?)\\b(?!-)${OF_YEAR}?`,
  ),
  read: (match, { before, after }) => {
    const g = match.groups ?? {};
    const short = g.short ?? g.short2;
    const digit = g.n ?? g.n2;
    const isHalf = (g.kind ?? short ?? '').toLowerCase().startsWith('h');
    const stated = g.year ?? g.yy ?? g.yy2;
    const fiscal =
      g.fiscal ?? g.named ?? g.after ?? g.to ?? (/^f/i.test(g.kind2 ?? '') ? g.kind2 : undefined);
    if (short !== undefined && !/(?:^|\s)\d?[QH]/.test(match[0])) return null;
    if (stated === undefined && g.relation === undefined && fiscal === undefined) {
      if (isHalf || g.n2 !== undefined || (g.nth !== undefined && !isTime(match[0], before, after)))
        return null;
    }
    const last = isHalf ? 2 : 4;
    const number = digit !== undefined ? Number(digit) : (ordinalOf(g.nth ?? '') ?? last);
    if (number > last) return null;
    const division = isHalf ? 39 + number : 32 + number;
    const yearKind: KnownParts['yearKind'] =
      g.to !== undefined && g.after === undefined ? 'split' : 'financial';
    const kind = fiscal === undefined ? {} : { yearKind };
    if (stated === undefined) {
      const offset = g.relation === undefined ? null : ({ last: -1, next: 1 }[g.relation.toLowerCase()] ?? 0);
      return reading({ known: { division, ...kind }, deictic: fromSpeech('year', offset) });
    }
    const year = fullYear(stated);
    // A fiscal year with one number is named for the year that it ends in.
    if (fiscal !== undefined)
      return reading({ known: { year: g.to === undefined ? year - 1 : year, division, yearKind } });
    return reading({ known: { year, division }, absolute: divisionEdtf(year, division) });
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
    /\b(?:in|for|by|since|during|until)\s+(?:(?:its|their|our)\s*)?$/i.test(before) ||
    words.includes('-')
  );
}
