import { weekdayAt } from '../../time/calendar.ts';
import { type Demand, demand } from './demand.ts';
import { type DatedText, isQuoted } from './reading.ts';
import { placed } from './same-thing.ts';
import { tenseAt } from './tense-at.ts';

/** So much that it parts the days which allow it from the others, and gives no day by itself. */
const WEIGHT = 0.5;

/**
 * Who says "on Monday of last week" of one day and "on Wednesday" of another, both past, tells of the Wednesday of the week
 * that the text is of: it was written later in that week.
 */
export function lastWeek(text: DatedText): Demand[] {
  const all = placed(text).filter(({ expression, where }) => !isQuoted(where, expression));
  const counts = all.some(
    ({ expression: { deictic, known } }) =>
      deictic?.unit === 'week' && deictic.offset === -1 && known.weekday !== undefined,
  );
  if (!counts) return [];
  return all.flatMap(({ expression, where }): Demand[] => {
    const { deictic, known } = expression;
    if (deictic?.unit !== 'weekday' || deictic.offset !== null || deictic.from !== 'speech') return [];
    const { weekday } = known;
    if (weekday === undefined || known.shift !== undefined || known.day !== undefined) return [];
    if (tenseAt(where, expression) !== 'past') return [];
    return [
      demand(
        expression,
        (on) => weekdayAt(on) > weekday,
        WEIGHT,
        `it says “${expression.text}” of this week, beside a day “of last week”`,
      ),
    ];
  });
}
