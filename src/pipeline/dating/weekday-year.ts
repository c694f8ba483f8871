import { spanOf } from '../../model/span.ts';
import { dayInWords } from '../../time/in-words.ts';
import type { DayBound } from './constraint.ts';
import type { DatedText } from './reading.ts';
import { liesAhead, placed } from './same-thing.ts';

/** A weekday comes back to the same date after five, six or eleven years: look no further than the first. */
const YEARS = 5;

/**
 * "on Thursday 9 March", still to come, in a text that did not appear before some day of 2023: of the years
 * from then on, the first in which 9 March is a Thursday is meant, and the text did not appear after it.
 */
export function weekdayYear(text: DatedText, earliest: string | null): DayBound[] {
  if (earliest === null) return [];
  const { document } = text;
  return placed(text).flatMap(({ expression, where }): DayBound[] => {
    const { year, month, day, weekday } = expression.known;
    if (year !== undefined || month === undefined || day === undefined || weekday === undefined) return [];
    const meant = firstSuch(earliest, { month, day, weekday });
    if (meant === null || !liesAhead(where, expression)) return [];
    const evidence = [spanOf(document.id, document.text, expression.start, expression.end)];
    const because = `“${expression.text}” lies ahead, and ${dayInWords(meant)} is the first such day`;
    return [{ kind: 'not-after', doc: document.id, day: meant, evidence, because }];
  });
}

function firstSuch(
  earliest: string,
  { month, day, weekday }: { month: number; day: number; weekday: number },
): string | null {
  const from = Number(earliest.slice(0, 4));
  for (let year = from; year <= from + YEARS; year++) {
    const date = Temporal.PlainDate.from({ year, month, day });
    if (date.day === day && date.dayOfWeek === weekday && date.toString() >= earliest) return date.toString();
  }
  return null;
}
