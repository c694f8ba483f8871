import { WEEKDAYS } from '../../language/weekdays.ts';
import { spanOf } from '../../model/span.ts';
import { weekdayAt } from '../../time/calendar.ts';
import type { Demand } from './demand.ts';
import type { DatedText } from './reading.ts';

const FULL = '(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
/** "It’s ten past eight this Monday morning", "It is Friday today", "on this wet Tuesday evening". */
const NOW = new RegExp(
  String.raw`\b(?:(?:[Ii]t[’']s|[Ii]t is)\s+(?:[\p{L}\d:.’'-]+\s+){0,6}?(?:this\s+)?|[Oo]n this\s+(?:\p{Ll}+\s+)?)${FULL}(?:\s+(?<part>morning|afternoon|evening))?(?<today>,?\s+today\b)?`,
  'u',
);
/** How far into a text it is said. */
const OPENING = 1500;

/**
 * The weekday on which a text says that it is spoken or written, near its beginning: broadcasts and diaries open so.
 *
 * @returns one demand, or none where no weekday is given as that of now
 */
export function weekdayNow({ document: { id, text } }: DatedText): Demand[] {
  const match = NOW.exec(text.slice(0, OPENING));
  const { day, part, today } = match?.groups ?? {};
  const weekday = WEEKDAYS.get((day ?? '').toLowerCase());
  if (match === null || weekday === undefined) return [];
  // "It is a Monday ritual" says nothing of now.
  // "It’s ten past seven on Tuesday" is said at that hour.
  const byClock =
    part === undefined ? /\d|past|to|o[’']clock/.test(match[0]) && /\bon \p{L}+$/u.test(match[0]) : false;
  if (today === undefined && !byClock && (part === undefined || !/\bthis\s/.test(match[0]))) return [];
  const span = spanOf(id, text, match.index, match.index + match[0].length);
  const met = (on: string): boolean => weekdayAt(on) === weekday;
  return [{ met, weight: 1.5, span, says: `it says “${span.text.replace(/\s+/g, ' ')}”` }];
}
