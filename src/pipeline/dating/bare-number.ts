import type { TimeExpression } from '../../model/expression.ts';
import { spanOf } from '../../model/span.ts';
import { moved } from '../../time/calendar.ts';
import { dayInWords } from '../../time/in-words.ts';
import { asks } from './announces.ts';
import type { DayBound } from './constraint.ts';
import type { DayFact } from './day-facts.ts';
import { type DatedText, isQuoted } from './reading.ts';
import { placed } from './same-thing.ts';
import { tenseAt } from './tense-at.ts';

/** A day by its number alone is less than a month away. */
const MONTH = 31;

/**
 * "Come to the hall on the 21st": a day of the month alone, told as still to come, where all the days of that number that
 * other documents give are one. One told as past may be of the month that the story has come to.
 */
export function bareNumber(text: DatedText, facts: readonly DayFact[]): DayBound[] {
  const { id, text: words } = text.document;
  return placed(text).flatMap(({ expression, where }): DayBound[] => {
    if (!isNumber(expression) || isQuoted(where, expression)) return [];
    if (!asks(where.sentence) && tenseAt(where, expression) !== 'future') return [];
    const days = new Set(
      facts
        .filter(({ day, span }) => span.doc !== id && Number(day.slice(8)) === expression.known.day)
        .map(({ day }) => day),
    );
    const [day] = days;
    if (day === undefined || days.size > 1) return [];
    const evidence = [spanOf(id, words, expression.start, expression.end)];
    const because = `it tells of “${expression.text}” as still to come, and ${dayInWords(day)} is the only such day in the other documents`;
    return [
      { kind: 'not-before', doc: id, day: moved(day, 'day', 1 - MONTH), evidence, because },
      { kind: 'not-after', doc: id, day, evidence, because },
    ];
  });
}

function isNumber({ known, deictic, absolute }: TimeExpression): boolean {
  return (
    absolute === null &&
    deictic?.from === 'speech' &&
    deictic.unit === 'month' &&
    deictic.offset === null &&
    known.day !== undefined &&
    known.month === undefined &&
    known.weekday === undefined &&
    known.year === undefined
  );
}
