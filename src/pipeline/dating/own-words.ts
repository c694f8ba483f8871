import type { TimeExpression } from '../../model/expression.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { daysBetween, moved, weekdayAt } from '../../time/calendar.ts';
import { holidayIn } from '../../time/holidays.ts';
import { type Demand, demand, type Told } from './demand.ts';
import { lineWithoutYear } from './line-without-year.ts';
import type { DatedText } from './reading.ts';

/** Between two names of one day: "yesterday, 1 February", "tomorrow is Pi Day", "yesterday. It was Shrove Tuesday", "last night in the hall. It was Pi Day". */
const APPOSED =
  /^(?:(?:,\s+|\s+\(|\s+[–—]\s+|\s+(?:is|was)\s+|\s+)(?:the\s+)?|[^.!?\n]{0,60}[.,!?]["”’']?\s+["“‘']?(?:It|That|This)(?:\s+was|\s+is|[’']s)\s+(?:also\s+)?)$/;
const WRITING =
  /\bI(?:[’']m| am)? writ(?:e|ing)\b[^.;]{0,20}\bon\s+(?:the\s+)?$|\bas I write,?\s+(?:on\s+)?(?:the\s+)?$/i;

/** What the text itself says of its day: "yesterday, 1 February", "tomorrow, Friday", "I write this on …". */
export function ownWords(
  { document, sentences, expressions, everyExpression }: DatedText,
  { days }: Told,
): Demand[] {
  const { id, text } = document;
  const line = lineWithoutYear(document);
  const above = line && {
    met: (on: string) => monthDay(on) === line.monthDay && (line.weekday ?? weekdayAt(on)) === weekdayAt(on),
    weight: 3,
    span: line.span,
    says: `the line “${line.span.text}” stands above it`,
  };
  const inside = expressions.flatMap((expression): Demand[] => {
    const { known, deictic, start, end } = expression;
    // Somebody quoted has a “yesterday” of her own.
    if (sentences.some(({ quoted }) => quoted.some((q) => q.start <= start && start < q.end))) return [];
    if (namesDay(expression) && WRITING.test(text.slice(Math.max(0, start - 60), start)))
      return [demand(expression, (on) => isDay(expression, on), 3, `it was written on “${expression.text}”`)];
    const counted = deictic?.from === 'speech' && deictic.unit === 'day' ? deictic.offset : null;
    const near = (on: string): boolean => days.some((d) => Math.abs(daysBetween(d, on)) < 200);
    const whole = spanOf(id, text, start, end);
    if (counted !== null && namesDay(expression)) return [named(counted, expression, near, whole)];
    if (counted !== null && known.weekday !== undefined) return [onWeekday(counted, known.weekday, whole)];
    // A quotation on a line of its own may be taken for furniture; what it says of the day before it counts.
    const next = everyExpression.find((e) => e.start >= end);
    if (next === undefined || counted === null) return [];
    if (!APPOSED.test(text.slice(end, next.start))) return [];
    const both = spanOf(id, text, start, next.end);
    if (namesDay(next)) return [named(counted, next, near, both)];
    const { weekday, month } = next.known;
    return weekday === undefined || month !== undefined ? [] : [onWeekday(counted, weekday, both)];
  });
  return above ? [above, ...inside] : inside;
}

/** Whether an expression names a day of each year: "1 February", "Shrove Tuesday". */
function namesDay({ known: { month, day, holiday, year } }: TimeExpression): boolean {
  return year === undefined && ((month !== undefined && day !== undefined) || holiday !== undefined);
}

function isDay({ known: { month, day, weekday, holiday, shift = 0 } }: TimeExpression, on: string): boolean {
  const named = moved(on, 'day', -shift);
  if (holiday !== undefined) return holidayIn(holiday, Number(named.slice(0, 4))) === named;
  if (weekday !== undefined && weekdayAt(named) !== weekday) return false;
  return Number(named.slice(5, 7)) === month && Number(named.slice(8)) === day;
}

function monthDay(day: string): string {
  return day.slice(5);
}

/** A day named twice, by its count from now and by its date. */
function named(counted: number, date: TimeExpression, near: (on: string) => boolean, span: Span): Demand {
  const met = (on: string): boolean => near(on) && isDay(date, moved(on, 'day', counted));
  return { met, weight: 3, span, says: `it says “${span.text.replace(/\s+/g, ' ')}”` };
}

/** The same with its weekday, which leaves every seventh day open. */
function onWeekday(counted: number, weekday: number, span: Span): Demand {
  const met = (on: string): boolean => weekdayAt(moved(on, 'day', counted)) === weekday;
  return { met, weight: 1.5, span, says: `it says “${span.text.replace(/\s+/g, ' ')}”` };
}
