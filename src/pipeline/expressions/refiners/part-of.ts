import type { Finding } from '../finding.ts';
import { dayPartOf } from '../parsers/day-parts.ts';
import { partMod } from '../parsers/parts.ts';
import { type Reading } from '../finding.ts';
import { edtfOf } from '../pattern.ts';
import { each } from './pairwise.ts';

const PART =
  /(?:\bthe\s+)?(?:very\s+)?\b(?:(?:end|start|beginning|middle|close|turn|height|rest|remainder|bulk)\s+of|(?:much|most)\s+of|(?:latter|early|later|first|last|better|greater)\s+part\s+of|(?:first|second|latter)\s+half\s+of|(?:first|second|third|fourth|last|final|opening|closing)\s+(?:few\s+)?(?:days?|weeks?|months|weekend|fortnight)\s+(?:of|in)|(?:early|late|later|earlier)(?:\s+in|\s+on)?|mid|middle)(?:\s+the|[\s-])?[\s-]*$/i;
const OF_DAY =
  /(?:\bthe\s+)?(?:(?:early|late)\s+(?:in\s+the\s+)?)?\b(morning|afternoon|evening|night|dawn|(?:small|early)\s+hours)(?:\s+hours)?\s+(?:of\s+(?:the\s+)?|on\s+)$/i;
const AT_MEAL = /\b((?:breakfast|lunch|tea)[\s-]?time)\s+on\s+$/i;
const END_DAY = /(?:\bthe\s+)?\b(?:first|last)\s+day\s+(?:of|in)\s+$/i;
const HAS_PARTS = new Set([
  'month',
  'month-year',
  'year',
  'season',
  'relative-unit',
  'split-year',
  'term',
  'weekday',
  'quarter',
  'holiday',
  'decade',
  'century',
]);

/** "the end of May 2018", "mid-August", "early 1941", "late in the year", "the night of 20 June". */
export const partOf = each((finding, before, _after, text): Finding => {
  const { reading: read } = finding;
  const { ends, rule } = finding;
  if (ends !== null) return finding;
  const isMonth = read.known.month !== undefined && read.known.day === undefined;
  const endDay = isMonth ? END_DAY.exec(before) : null;
  if (endDay) {
    const last = /last/i.test(endDay[0]);
    return finding.with(
      { start: finding.index - endDay[0].length, reading: firstOrLastDay(read, last) },
      text,
    );
  }
  const isDay = read.known.day !== undefined || read.known.holiday !== undefined || rule === 'weekday';
  const ofDay = isDay ? (OF_DAY.exec(before) ?? (rule === 'weekday' ? AT_MEAL.exec(before) : null)) : null;
  const dayPart = dayPartOf(ofDay?.[1]);
  if (ofDay && dayPart !== null) {
    return finding.with(
      {
        start: finding.index - ofDay[0].length,
        reading: { ...read, type: 'TIME', known: { ...read.known, dayPart } },
      },
      text,
    );
  }
  if (!HAS_PARTS.has(rule) || read.mod !== null || read.type !== 'DATE') return finding;
  const part = PART.exec(before);
  const mod = partMod(part?.[0]);
  if (part === null || (mod === null && !/rest|remainder|bulk|much|most/i.test(part[0]))) return finding;
  // "most of the spring", but a year says its own share: "most of 1919".
  if (/much|most/i.test(part[0]) && rule === 'year') return finding;
  const skip = part[0].length - part[0].trimStart().length;
  return finding.with({ start: finding.index - part[0].length + skip, reading: { ...read, mod } }, text);
});

/** The first or last day of a month; February's last only where the year is known. */
function firstOrLastDay(read: Reading, last: boolean): Reading {
  const { year, month = 1 } = read.known;
  const length = Temporal.PlainYearMonth.from({ year: year ?? 2001, month }).daysInMonth;
  const known = { ...read.known, day: last ? length : 1 };
  return {
    ...read,
    known,
    absolute: year === undefined ? null : edtfOf(year, month, known.day),
    extent: 'throughout',
  };
}
