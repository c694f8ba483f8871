import type { TimeExpression } from '../../model/expression.ts';
import { spanOf } from '../../model/span.ts';
import { daysBetween, weekdayAt } from '../../time/calendar.ts';
import { dayInWords } from '../../time/in-words.ts';
import type { DayBound } from './constraint.ts';
import { HALF_A_YEAR } from './day-facts.ts';
import { firstKnown } from './first-known.ts';
import { dayInYear, type Named } from './names-day.ts';
import { nearBounds, numbered } from './near-bounds.ts';
import { type DatedText, isQuoted } from './reading.ts';
import { type FixedDates, placed } from './same-thing.ts';
import { tenseAt } from './tense-at.ts';
import { weekdayDates } from './weekday-dates.ts';
import { fitsBeside, followsYear, givesYear, wrapsYear } from './year-beside.ts';

/** A day further from the folder's own may as well be the one of another year. */
const NEAR = 100;
/** By so many days a text may be the only one of its time. */
const ALONE = 60;

/**
 * "The props went in on 8 November", "he will hear at the meeting on 4 December": a day without its year is of the year that brings
 * it nearest to the folder's own days, where all of these agree and a weekday beside it fits. Told as past, the text is
 * not older; told as still to come, not younger. A year in the same sentence or the one before may be the day's own.
 *
 * @param days the stated days of the folder's other documents, `fixed` the days that some document writes out
 */
export function withoutYear(text: DatedText, days: readonly string[], fixed: FixedDates): DayBound[] {
  const { document } = text;
  const all = placed(text);
  const pinned = weekdayDates(text, days);
  const yearIn = new Set(all.filter(({ expression }) => givesYear(expression)).map(({ where }) => where));
  return all.flatMap(({ expression, where }): DayBound[] => {
    const day =
      dayNear(expression, days) ?? pinned.get(expression) ?? dayNear(expression, [...pinned.values()]);
    if (day === null || isQuoted(where, expression) || isElsewhereOf(day, fixed)) return [];
    const before = text.sentences[text.sentences.indexOf(where) - 1];
    const nextTo =
      yearIn.has(where) || (before?.sentence.block === where.sentence.block && yearIn.has(before));
    // A weekday that fits bears the year out, but for a year beside it in which it fits as well.
    const { weekday } = firstKnown(expression);
    if (
      weekday === undefined
        ? nextTo || followsYear(all, expression, day)
        : nextTo && fitsBeside(all, where, before, day)
    )
      return [];
    const tense = tenseAt(where, expression);
    if (tense === null || isOtherYears(day, tense, days)) return [];
    if (tense === 'future' && wrapsYear(all, { expression, where })) return [];
    const near = [
      ...nearBounds(expression.text, day),
      ...(firstKnown(expression).day !== undefined && firstKnown(expression).month === undefined
        ? [numbered(day, tense)]
        : []),
    ];
    const evidence = [spanOf(document.id, document.text, expression.start, expression.end)];
    const told = tense === 'past' ? 'as past' : 'as still to come';
    const because = `it tells of “${expression.text}” ${told}, and ${dayInWords(day)} is the one that fits the other documents`;
    const kind = tense === 'past' ? ('not-before' as const) : ('not-after' as const);
    return [
      { kind, doc: document.id, day, evidence, because },
      ...near.map((bound) => ({ ...bound, doc: document.id, evidence, because })),
    ];
  });
}

/**
 * A day told as past that lies long after all that the folder's documents are of, or one still to come long before them, is
 * rather that of another year: who writes about a matter seldom does so by itself, months away from all others.
 */
function isOtherYears(day: string, tense: 'past' | 'future', days: readonly string[]): boolean {
  return days.every((d) => (tense === 'past' ? daysBetween(d, day) : daysBetween(day, d)) > ALONE);
}

/** Whether a document of the folder writes the same day of the same month out, of another year. */
function isElsewhereOf(day: string, fixed: FixedDates): boolean {
  const [year, month, date] = day.split('-').map(Number);
  return (fixed.get(`${month}-${date}`) ?? []).some((other) => other.year !== year);
}

/** The one day that an expression with month and day, or a holiday, and no year names near all the days; null where there are several. */
export function dayNear(expression: TimeExpression, days: readonly string[]): string | null {
  const { known, deictic, type } = lastPoint(expression);
  if (known.year !== undefined || days.length === 0) return null;
  // "The week before Christmas" names another day than the one that is meant.
  const { week, near, beside, shift, months, weekday } = known;
  if ([week, near, beside, shift, months].some((counted) => counted !== undefined)) return null;
  if (type === 'DURATION' || type === 'SET' || deictic?.from !== 'speech' || deictic.offset !== null)
    return null;
  const found = new Set(days.map((d) => nearestNamed(d, { known })));
  const [only] = found;
  if (found.size !== 1 || only == null || days.every((d) => Math.abs(daysBetween(d, only)) > NEAR))
    return null;
  return weekday === undefined || weekdayAt(only) === weekday ? only : null;
}

/** "April 3 and 4": what is told of two days was over after the second; all else as it is. */
function lastPoint(expression: TimeExpression): Pick<TimeExpression, 'known' | 'deictic' | 'type'> {
  const { ends, known } = expression;
  return ends !== null && Object.keys(known).length === 0 ? ends[1] : expression;
}

/** The day of that name nearest to another. */
function nearestNamed(to: string, named: Named): string | null {
  const year = Number(to.slice(0, 4));
  const all = [year, year - 1, year + 1].map((y) => dayInYear(named, y));
  return all.find((day) => day !== null && Math.abs(daysBetween(to, day)) <= HALF_A_YEAR) ?? null;
}
