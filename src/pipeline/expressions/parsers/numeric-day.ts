import { reading } from '../finding.ts';
import type { Recogniser } from '../recogniser.ts';
import { NUMBER_BEFORE } from '../../../time/written-day.ts';
import { onWeekdayBefore } from '../../../time/beside-weekday.ts';
import { FIGURE, FOUR_FIGURES } from '../timely.ts';
import { edtfOf, fullYear, isDay, pattern } from '../pattern.ts';

/** "2019-06-12", "2019/06/12", "2019-06-12T10:30". */
export const isoDay: Recogniser = {
  rule: 'iso-day',
  needs: [FOUR_FIGURES],
  pattern: pattern(
    '(?<year>\\d{4})(?<mark>[-/])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)(?:[T ](?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d)(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
  ),
  read: (match) => {
    const { year, month, day, hour, minute } = match.groups ?? {};
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    if (date.month > 12 || !isDay(date.month, date.day)) return null;
    const edtf = edtfOf(date.year, date.month, date.day);
    if (hour === undefined) return reading({ known: date, absolute: edtf, extent: 'throughout' });
    return reading({
      type: 'TIME',
      known: { ...date, hour: Number(hour), minute: Number(minute) },
      absolute: `${edtf}T${hour}:${minute ?? '00'}`,
      extent: 'throughout',
    });
  },
};

/**
 * "26.01.18", "22/05/2019", "3-4-2019". Day first, as in all of the English-speaking world but the United States;
 * month first where `monthFirst`, or where only that gives a day, or the weekday before it.
 */
export function numericDay(monthFirst: boolean): Recogniser {
  return {
    rule: 'numeric-day',
    needs: [FIGURE],
    pattern:
      /(?<a>\d{1,2})(?<mark>[./-])(?<b>\d{1,2})\k<mark>(?<year>(?:1[6-9]|20)\d\d|\d\d)(?![\d.:/]\d|\d)/,
    read: (match, { before, after }) => {
      const { a = '', mark = '', b = '', year = '' } = match.groups ?? {};
      if (/[\d.,/:£$€-]$/.test(before)) return null;
      if (NUMBER_BEFORE.test(before)) return null;
      // Three short figures with dots or hyphens are as often a version or a section; dates write both digits, or head a line.
      const short = year.length === 2 && mark !== '/' && (a.length < 2 || b.length < 2);
      if (short && !(/(?:^|\n)[ \t]*$/.test(before) && /^[ \t]*(?:[|•·–—]|\n|$)/.test(after))) return null;
      const order = monthFirst ? [b, a] : [a, b];
      const [day, month] = Number(order[1]) > 12 ? [Number(order[1]), Number(order[0])] : order.map(Number);
      if (day === undefined || month === undefined || month < 1 || month > 12 || !isDay(month, day))
        return null;
      const absolute = edtfOf(fullYear(year), month, day);
      const other = isDay(day, month) && day !== month ? edtfOf(fullYear(year), day, month) : null;
      const named = other === null ? null : onWeekdayBefore(before, before.length, [absolute, other]);
      const known =
        named === other && named !== null
          ? { year: fullYear(year), month: day, day: month }
          : { year: fullYear(year), month, day };
      return reading({ known, absolute: named ?? absolute, extent: 'throughout' });
    },
  };
}
