import type { TimeExpression } from '../../model/expression.ts';
import { type Span, spanOf } from '../../model/span.ts';
import { daysBetween, moved, weekdayAt } from '../../time/calendar.ts';
import { firstAfter } from '../../text/first-after.ts';
import { overlapFinder } from '../../text/overlap-finder.ts';
import { type Demand, demand, type Told } from './demand.ts';
import { lineWithoutYear } from './line-without-year.ts';
import { isDay, type Named, namesDay } from './names-day.ts';
import type { DatedText } from './reading.ts';
import { stretchOf } from './spoken-from.ts';
import { thisWeekday } from './this-weekday.ts';

/** Between two names of one day: "yesterday, 1 February", "tomorrow is Pi Day", "yesterday. It was Shrove Tuesday", "yesterday, it being Leap Day", "last night in the hall. It was Pi Day", "last night’s meeting (Thursday, 3 May". */
const APPOSED =
  /^(?:(?:,\s+(?:on\s+)?|\s+\(|(?:[’']s)?\s+(?:\p{Ll}+\s+){1,3}\(|\s+[–—]\s+|\s+(?:is|was)\s+|\s+)(?:the\s+)?|[^.!?\n]{0,160}[.,!?]["”’']?\s+["“‘']?(?:It|That|This)(?:\s+was|\s+is|[’']s)\s+(?:also\s+)?|[^.!?\n]{0,80}\bit\s+being\s+(?:also\s+)?)(?:the\s+)?$/u;
/** Between a week or a month and its day: "next month, on the bank holiday Monday, 7 August". */
const ADJOINED = /^,?\s+\(?(?:on\s+)?(?:the\s+)?(?:bank holiday\s+)?$/i;
/** "Monday week, 18 September", "a week on Monday, 18 September", "Friday fortnight, 3 May": in the second week from now. */
const WEEK_ON =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day (?<after>week|fortnight)|a (?<on>week|fortnight) (?:on|from|next|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const WRITING =
  /\bI(?:[’']m| am)? writ(?:e|ing)\b[^.;]{0,20}\bon\s+(?:the\s+)?$|\bas I write,?\s+(?:on\s+)?(?:the\s+)?$/i;

/** How a text opens on its own day: "It is the last day of January, and …". */
const OPENS = /^["“‘']?(?:(?:it|today)(?: is|[’']s) |this is )(?:now |already )?(?:the )?$/i;

/** What the text itself says of its day: "yesterday, 1 February", "tomorrow, Friday", "I write this on …". */
export function ownWords(dated: DatedText, { days }: Told): Demand[] {
  const { document, sentences, expressions, everyExpression } = dated;
  const { id, text } = document;
  const line = lineWithoutYear(document);
  const isBody = new Set(document.blocks.flatMap((b) => (b.role === 'body' ? [b.id] : [])));
  const above = line && {
    met: (on: string) => monthDay(on) === line.monthDay && (line.weekday ?? weekdayAt(on)) === weekdayAt(on),
    weight: 3,
    span: line.span,
    says: `the line “${line.span.text}” stands above it`,
  };
  const first = sentences.find(({ sentence }) => isBody.has(sentence.block))?.sentence;
  const quotedAt = overlapFinder(sentences.flatMap(({ quoted }) => quoted));
  const inside = expressions.flatMap((expression): Demand[] => {
    const { known, deictic, start, end } = expression;
    // Somebody quoted has a “yesterday” of her own.
    if (quotedAt({ start, end: start + 1 }).length > 0) return [];
    const opens = first !== undefined && start < first.end && OPENS.test(text.slice(first.start, start));
    if (namesDay(expression) && (opens || WRITING.test(text.slice(Math.max(0, start - 60), start))))
      return [demand(expression, (on) => isDay(expression, on), 3, `it was written on “${expression.text}”`)];
    // "It is Sunday night": today's weekday.
    const today = deictic?.unit === 'weekday' && deictic.offset === null ? known.weekday : undefined;
    if (opens && today !== undefined && known.day === undefined)
      return [onWeekday(0, today, spanOf(id, text, start, end))];
    const soon = thisWeekday(dated, expression);
    if (soon !== null) return [soon];
    const counted = daysFromNow(expression, everyExpression);
    const near = (on: string): boolean => days.some((d) => Math.abs(daysBetween(d, on)) < 200);
    const whole = spanOf(id, text, start, end);
    if (WEEK_ON.test(expression.text) && namesDay(expression))
      return [inWeeks(isOneWeek(expression.text) ? 1 : 2, expression, near, whole)];
    if (counted !== null && namesDay(expression)) return [named(counted, expression, near, whole)];
    if (counted !== null && known.weekday !== undefined) return [onWeekday(counted, known.weekday, whole)];
    const last = everyExpression[firstAfter(everyExpression, start) - 1];
    if (counted !== null && last && namesDay(last) && isCalled(text, last, expression))
      return [named(counted, last, near, spanOf(id, text, last.start, end))];
    if (counted !== null && last && namesDay(last) && isAside(text, last.end, expression))
      return [named(counted, last, near, spanOf(id, text, last.start, end))];
    const next = everyExpression[firstAfter(everyExpression, end)];
    if (next === undefined || deictic?.from !== 'speech') return [];
    const both = spanOf(id, text, start, next.end);
    if (WEEK_ON.test(expression.text) && namesDay(next) && ADJOINED.test(text.slice(end, next.start)))
      return [inWeeks(isOneWeek(expression.text) ? 1 : 2, next, near, both)];
    if (counted === null) {
      const there = ADJOINED.test(text.slice(end, next.start)) ? stretchOf(expression) : null;
      const date = next.ends?.[0] ?? next;
      return there === null || !namesDay(date) ? [] : [within(there, date, near, both)];
    }
    if (!APPOSED.test(text.slice(end, next.start))) return [];
    if (namesDay(next)) return [named(counted, next, near, both)];
    const { weekday, month } = next.known;
    return weekday === undefined || month !== undefined ? [] : [onWeekday(counted, weekday, both)];
  });
  return above ? [above, ...inside] : inside;
}

function isOneWeek(text: string): boolean {
  const { after, on } = WEEK_ON.exec(text)?.groups ?? {};
  return (after ?? on)?.toLowerCase() === 'week';
}

/** How many days from the day of writing: 1 for "tomorrow", 8 for "a week from tomorrow". */
function daysFromNow(expression: TimeExpression, all: readonly TimeExpression[]): number | null {
  const {
    deictic,
    known: { shift = 0, month, holiday },
    start,
  } = expression;
  if (deictic?.from !== 'speech' || deictic.unit !== 'day' || deictic.offset === null) return null;
  // "Two weeks from yesterday, 9 March": the date is that of the day counted to.
  const length = all[firstAfter(all, start) - 1]?.deictic;
  const more = length?.event?.start === start ? daysIn(length) : 0;
  if (more === null) return null;
  return deictic.offset + more + (month === undefined && holiday === undefined ? shift : 0);
}

function daysIn({ unit, offset }: NonNullable<TimeExpression['deictic']>): number | null {
  if (offset === null || (unit !== 'day' && unit !== 'week')) return null;
  return offset * (unit === 'week' ? 7 : 1);
}

/** "On June 7, a week from tomorrow.", "on 3 May (tomorrow)": a count from now set right after the day that it means. */
function isAside(text: string, from: number, { start, end }: TimeExpression): boolean {
  return (
    /^(?:,\s+|\s+\(|\s+[–—]\s+)(?:that is,?\s+|which (?:is|was)\s+|(?:only|just)\s+)?$/.test(
      text.slice(from, start),
    ) && /^\s*(?:[.,;:)–—]|$)/.test(text.slice(end, end + 2))
  );
}

/** "Our St David’s Day tea yesterday", "the May Day march tomorrow": what was held is called by its day. */
function isCalled(text: string, last: TimeExpression, { start }: TimeExpression): boolean {
  return last.deictic?.unit === 'holiday' && /^(?:\s+\p{Ll}+){1,2}\s+$/u.test(text.slice(last.end, start));
}

function monthDay(day: string): string {
  return day.slice(5);
}

/** A day named twice, by its count from now and by its date. */
function named(counted: number, date: TimeExpression, near: (on: string) => boolean, span: Span): Demand {
  const met = (on: string): boolean => near(on) && isDay(date, moved(on, 'day', counted));
  return { met, weight: 3, span, says: `it says “${span.text.replace(/\s+/g, ' ')}”` };
}

/** "Monday week, 18 September": so many weeks after the next such weekday. */
function inWeeks(weeks: number, date: TimeExpression, near: (on: string) => boolean, span: Span): Demand {
  const met = (on: string): boolean =>
    near(on) &&
    Array.from({ length: 8 }, (_, i) => moved(on, 'day', 7 * weeks + i)).some((day) => isDay(date, day));
  return { met, weight: 3, span, says: `it says “${span.text.replace(/\s+/g, ' ')}”` };
}

/** "Next month, on Monday 7 August", "last week, on 3 May": a day, and a stretch counted from now. */
function within(
  there: (on: string) => readonly [string, string],
  date: Named,
  near: (on: string) => boolean,
  span: Span,
): Demand {
  const met = (on: string): boolean => {
    const [first, last] = there(on);
    return near(on) && daysFrom(first, last).some((day) => isDay(date, day));
  };
  return { met, weight: 2, span, says: `it says “${span.text.replace(/\s+/g, ' ')}”` };
}

function daysFrom(first: string, last: string): string[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => moved(first, 'day', i));
}

/** A day counted from now and its weekday, which leaves every seventh day open. */
function onWeekday(counted: number, weekday: number, span: Span): Demand {
  const met = (on: string): boolean => weekdayAt(moved(on, 'day', counted)) === weekday;
  return { met, weight: 1.5, span, says: `it says “${span.text.replace(/\s+/g, ' ')}”` };
}
