import type { TimeExpression } from '../../model/expression.ts';
import { daysBetween, weekdayAt } from '../../time/calendar.ts';
import { dayInYear } from './names-day.ts';
import type { ReadableSentence } from './reading.ts';

/** An expression with its sentence. */
interface Placed {
  readonly expression: TimeExpression;
  readonly where: ReadableSentence;
}

/** Whether a year written out in a sentence or the one before has the same day on the same weekday. */
export function fitsBeside(
  all: readonly Placed[],
  where: ReadableSentence,
  before: ReadableSentence | undefined,
  day: string,
): boolean {
  return all.some(({ expression: { absolute }, where: other }) => {
    const year = other === where || other === before ? /^\d{4}/.exec(absolute ?? '')?.[0] : undefined;
    return year !== undefined && weekdayAt(`${year}${day.slice(4)}`) === weekdayAt(day);
  });
}

/** So many days after a day told with its year, a day without one still belongs to that story. */
const FOLLOWS = 60;

/** "There were four of us on 17 July last year. … We closed it on 23 July": the last day told with its year is of an earlier one, and shortly before. */
export function followsYear(
  all: readonly { readonly expression: TimeExpression }[],
  { start }: TimeExpression,
  day: string,
): boolean {
  const told = all.findLast(
    ({ expression: e }) =>
      e.start < start && e.known.month !== undefined && givesYear(e) && e.known.day !== undefined,
  )?.expression;
  if (told === undefined) return false;
  const written = /^\d{4}-\d\d-\d\d/.exec(told.absolute ?? '')?.[0];
  if (written?.startsWith(day.slice(0, 4)) === true) return false;
  const { month = 1, day: date = 1 } = told.known;
  const same = dayInYear({ known: { month, day: date } }, Number(day.slice(0, 4)));
  if (same === null) return false;
  const gap = daysBetween(same, day);
  return gap >= 0 && gap <= FOLLOWS;
}

/** Whether an expression has a year of its own, written out or as “last year”. */
export function givesYear({ absolute, known, deictic }: TimeExpression): boolean {
  return (
    absolute !== null || known.year !== undefined || (deictic?.unit === 'year' && deictic.offset !== null)
  );
}

/**
 * "We begin on September 27 and close on June 8": a day that its sentence tells after one that lies later in the calendar, both
 * without a year, is of the year after.
 */
export function wrapsYear(all: readonly Placed[], { expression, where }: Placed): boolean {
  const at = ordinal(expression);
  return (
    at !== null &&
    all.some(
      (other) =>
        other.where === where &&
        other.expression.end <= expression.start &&
        other.expression.known.year === undefined &&
        (ordinal(other.expression) ?? 0) > at,
    )
  );
}

const ordinal = ({ known: { month, day } }: TimeExpression): number | null =>
  month === undefined || day === undefined ? null : month * 100 + day;
