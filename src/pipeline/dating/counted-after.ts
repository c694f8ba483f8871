import { MAKING } from '../../language/making.ts';
import type { TimeExpression } from '../../model/expression.ts';
import { spanOf } from '../../model/span.ts';
import { moved } from '../../time/calendar.ts';
import { firstAfter } from '../../text/first-after.ts';
import { PUBLIC } from './came-out.ts';
import type { Demand } from './demand.ts';
import type { Instrument } from './instruments.ts';
import { type DatedText, isQuoted } from './reading.ts';
import { placed } from './same-thing.ts';
import { spokenFrom } from './spoken-from.ts';

/** Between the day and the length that it lies after: "on Monday night, exactly a week after". */
const APPOSED = /^(?:,|\s+\(|\s+[–—])?\s+(?:(?:exactly|just|only|precisely|barely|all of)\s+)?$/i;
/** How a paper came out, besides the verbs of making. */
const APPEARED = /\b(?:appeared|came out|landed|arrived|dropped|went out|was out)\b/i;

/**
 * "Last Wednesday, five days after the report appeared": the weekday is counted from the day of writing, and the day
 * that it falls on from a document of the folder.
 */
export function countedAfterPaper(text: DatedText, instruments: readonly Instrument[]): Demand[] {
  const { document, expressions } = text;
  return placed(text).flatMap(({ expression, where }): Demand[] => {
    const { deictic, type } = expression;
    const event = deictic?.event;
    if (type !== 'DURATION' || deictic?.from !== 'event' || event == null || deictic.offset === null)
      return [];
    if (deictic.unit !== 'day' && deictic.unit !== 'week') return [];
    if (isQuoted(where, expression)) return [];
    const told = expressions[firstAfter(expressions, expression.start) - 1];
    if (told === undefined || told.start < where.sentence.start) return [];
    if (!APPOSED.test(document.text.slice(told.end, expression.start))) return [];
    if (spokenFrom(told, where, told, '2000-01-01') === null) return [];
    const days = new Set(
      instruments
        .filter((i) => i.text !== text && isMade(event.text, i))
        .map((i) => (APPEARED.test(event.text) || PUBLIC.test(event.text) ? (i.out ?? i.day) : i.day)),
    );
    const [day] = days;
    if (day === undefined || days.size > 1) return [];
    const on = moved(day, 'day', deictic.offset * (deictic.unit === 'week' ? 7 : 1));
    const span = spanOf(document.id, document.text, told.start, event.end);
    const met = (writing: string): boolean => {
      const at = spokenFrom(told, where, told, writing);
      return at !== null && at.first <= on && on <= at.last && !isThatEvening(told, writing, on);
    };
    return [{ met, weight: 2, span, says: `it says “${span.text.replace(/\s+/g, ' ')}”` }];
  });
}

/** "On Monday night" is not said on that night: it is "tonight". */
function isThatEvening({ known: { dayPart } }: TimeExpression, writing: string, on: string): boolean {
  return (dayPart === 'NI' || dayPart === 'EV') && writing === on;
}

/** Whether words tell that a paper came to be, and name its kind or none: "she signed", "her report appeared". */
function isMade(words: string, { papers }: Instrument): boolean {
  if (!MAKING.test(words) && !APPEARED.test(words)) return false;
  const nouns = new RegExp(String.raw`\b(?:${[...papers].join('|')})\b`, 'i');
  return (papers.length > 0 && nouns.test(words)) || /^(?:s?he|they|it)\s+\p{L}+$/iu.test(words.trim());
}
