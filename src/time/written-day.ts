import { MONTHS } from '../language/months.ts';
import { numberOf } from '../language/numbers.ts';
import { oneOf } from '../language/one-of.ts';
import { ORDINALS, ordinalOf } from '../language/ordinals.ts';
import type { Range } from '../model/span.ts';
import { onWeekdayBefore } from './beside-weekday.ts';
import { two } from './digits.ts';

/** A calendar day or month as written in a text. */
export interface WrittenDay extends Range {
  readonly edtf: string;
  /** Whether day and month could be exchanged: 03/04/2019. */
  readonly ambiguous: boolean;
}

/** What makes the figures after it a number of something: "Docket No. 24-02-1988". */
export const NUMBER_BEFORE = /\b(?:nos?|numbers?|nr|docket|case|ref(?:erence)?)[.:#]{0,2}\s{0,2}$/i;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const NAMES = oneOf(MONTHS.keys());
const IN_WORDS = oneOf(ORDINALS.keys()).replaceAll('-', '[- ]');
/** "two thousand and twenty-four": as instruments write out the year that they are signed in. */
const YEAR_IN_WORDS = `two thousand(?: and)? (?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen))\\b(?! and)`;
const PATTERN = new RegExp(
  [
    String.raw`(?<![\d.,/£$€-])(?<iso>\d{4}(?<isoSep>[-./])\d{2}\k<isoSep>\d{2})(?!\d)`,
    // As agencies stamp their copy: "20190917 1542PDT", "18OCT2007", "09082023 1904 IST", "221705 MAR 22".
    String.raw`(?<![\d.,/£$€-])(?<stamp>(?:19|20)\d{6})(?= \d{4}(?:\b|[A-Z]))`,
    String.raw`(?<![\d.,/£$€-])(?<d9>[0-3]\d)(?<m9>0[1-9]|1[0-2])(?<y9>(?:19|20)\d{2})(?= \d{4} ?[A-Z]{3})`,
    String.raw`(?<![\d.,/£$€-])(?<d10>[0-3]\d)[0-2]\d[0-5]\d (?<m10>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) (?<y10>\d{2})(?!\d)`,
    String.raw`(?<![\d.,/£$€-])(?<d7>\d{1,2})(?<m7>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?<y7>\d{4})(?!\d)`,
    // The month in Roman figures: "11.v.2018".
    String.raw`(?<![\d.,/£$€-])(?<d8>\d{1,2})\.(?<m8>i{1,3}|iv|vi{0,3}|ix|xi{0,2})\.(?<y8>\d{4}|\d{2})(?!\d)`,
    String.raw`(?<![\d.,/£$€-])(?<d1>\d{1,2})(?:st|nd|rd|th|\.(?= [a-z]+ \d{4}(?:$|[,;|)])))?(?: day)?(?: of)?(?:[ -]| {2,12})(?<m1>${NAMES})\b\.?,?(?:[ -]| {2,12})(?:A\.? ?D\.?,? )?(?<y1>\d{4})(?!\d)`,
    String.raw`(?<![\d.,/£$€-])(?<d5>\d{1,2})(?:st|nd|rd|th)?[ -](?<m5>${NAMES})\b\.?[ -]['’]?(?<y5>\d{2})(?=$|[,;)\]|]|\s[|•·–—-])`,
    String.raw`\b(?<d6>${IN_WORDS})(?: day)? of (?<m6>${NAMES}),? (?<y6>\d{4}|${YEAR_IN_WORDS})\b`,
    String.raw`\b(?<m2>${NAMES})\b\.? (?<d2>\d{1,2})(?:st|nd|rd|th)?,? (?<y2>\d{4})(?!\d)`,
    String.raw`(?<![\d.,/£$€-])(?<a>\d{1,2})(?<sep>[./-])(?<b>\d{1,2})\k<sep>(?<y3>\d{4}|\d{2})(?![\d/])`,
    String.raw`\b(?:(?<m0>${NAMES})\s?[/–-]\s?)?(?<m4>${NAMES})\b\.?,? (?<y4>\d{4})\b`,
  ].join('|'),
  'gi',
);

/**
 * The days written out in `text`, with month and year, in order. Numeric days are read day first unless
 * `monthFirst` says otherwise, only the other order is a day of the calendar, or only that falls on the weekday before it; a two-digit year is the one
 * within 1970–2069. Days that the calendar does not have are left out.
 */
export function writtenDays(text: string, monthFirst: boolean): WrittenDay[] {
  return [...text.matchAll(PATTERN)].flatMap((match): WrittenDay[] => {
    const g = match.groups ?? {};
    const range = { start: match.index, end: match.index + match[0].length };
    const month = (name: string | undefined): number => MONTHS.get((name ?? '').toLowerCase()) ?? 0;
    if (g.iso !== undefined) return found(range, isoDay(g.iso.split(/[-./]/).map(Number)), false);
    if (g.stamp !== undefined)
      return found(
        range,
        isoDay([g.stamp.slice(0, 4), g.stamp.slice(4, 6), g.stamp.slice(6)].map(Number)),
        false,
      );
    if (g.d9 !== undefined) return found(range, isoDay([Number(g.y9), Number(g.m9), Number(g.d9)]), false);
    if (g.d10 !== undefined)
      return found(range, isoDay([fullYear(g.y10 ?? ''), month(g.m10), Number(g.d10)]), false);
    if (g.d7 !== undefined) return found(range, isoDay([Number(g.y7), month(g.m7), Number(g.d7)]), false);
    if (g.d8 !== undefined)
      return found(
        range,
        isoDay([fullYear(g.y8 ?? ''), 1 + ROMAN.indexOf((g.m8 ?? '').toLowerCase()), Number(g.d8)]),
        false,
      );
    if (g.d1 !== undefined) return found(range, isoDay([Number(g.y1), month(g.m1), Number(g.d1)]), false);
    if (g.d2 !== undefined) return found(range, isoDay([Number(g.y2), month(g.m2), Number(g.d2)]), false);
    if (g.d5 !== undefined)
      return found(range, isoDay([fullYear(g.y5 ?? ''), month(g.m5), Number(g.d5)]), false);
    if (g.d6 !== undefined)
      return found(range, isoDay([numberOf(g.y6 ?? '') ?? 0, month(g.m6), ordinalOf(g.d6) ?? 0]), false);
    if (g.m4 !== undefined) {
      const [from, to] = [g.m0, g.m4].map((name) => `${g.y4 ?? ''}-${two(month(name))}`);
      return [{ ...range, edtf: g.m0 === undefined ? to! : `${from}/${to}`, ambiguous: false }];
    }
    if (NUMBER_BEFORE.test(text.slice(Math.max(0, range.start - 14), range.start))) return [];
    const [a, b, year] = [Number(g.a), Number(g.b), fullYear(g.y3 ?? '')];
    const dayFirst = isoDay([year, b, a]);
    const american = isoDay([year, a, b]);
    const open = dayFirst !== null && american !== null && a !== b;
    const named = open ? onWeekdayBefore(text, range.start, [dayFirst, american]) : null;
    const value = named ?? (monthFirst ? (american ?? dayFirst) : (dayFirst ?? american));
    return found(range, value, open && named === null);
  });
}

function found(range: Range, edtf: string | null, ambiguous: boolean): WrittenDay[] {
  return edtf === null ? [] : [{ ...range, edtf, ambiguous }];
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function isoDay([year = 0, month = 0, day = 0]: readonly number[]): string | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
