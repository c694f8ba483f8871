import { Finding, type Reading, fromNarrative, fromSpeech } from '../finding.ts';
import { stretchReading } from '../parsers/day-reading.ts';
import { pairwise } from './pairwise.ts';
import { clockStamp, countedFromEarlier, withYearOf } from './shared-year.ts';

/** "from X to Y", "between X and Y", "X to Y", "X–Y": one stretch with two ends; a year said once holds for both. */
export const range = pairwise((left, between, later, text) => {
  const right = upToNow(later);
  const before = text.slice(Math.max(0, left.index - 24), left.index);
  const from = /\bfrom\s+(?:(?:at|about|around|the)\s+)?$/i.test(before);
  const both = /\bbetween\s+(?:(?:at|about|around|the)\s+)?$/i.test(before);
  const timed = left.rule === 'day-and-time' && /\b(?:from|between)\s/i.test(left.text);
  const link = between
    .trim()
    .toLowerCase()
    .replace(/\s+(?:about|the|the end of)$/, '')
    .replace(/^,\s*(?=and$)/, both ? '' : ', ')
    .replace(/^,\s*(?=(?:to|until|till|through)$)/, from || timed || isDated(left, right) ? '' : ', ');
  if (!/^(?:to|until|till|through|up to|and|[-–—])$/.test(link)) return null;
  const hours = left.reading.type === 'SET' && /\bbetween\s/i.test(left.text);
  // "In 2019, 2021 and 2022" lists years.
  if (link === 'and' && !both && /\b\d{4},\s+$/.test(before)) return null;
  if (right !== later && !(from && link === 'to') && link !== 'until') return null;
  if (link === 'and' && !both && !hours && !(timed && /between/i.test(left.text)) && !neighbours(left, right))
    return null;
  const clocks = left.rule === 'clock' && right.rule === 'clock';
  if (/^(?:until|till|up to)$/.test(link) && !from && !timed && !clocks) return null;
  if (/^[-–—]$/.test(link) && /\s/.test(between) && !alike(left, right)) return null;
  if (left.reading.type === 'SET' || right.reading.type === 'SET') return recurring(left, right, text);
  if (!isPoint(left) || !isPoint(right)) return null;
  if (link === 'to' && !from && !timed && !alike(left, right)) return null;
  const [start, end] = ends(left, right);
  const read = stretchReading(start.reading, end.reading);
  return new Finding(left.index, text.slice(left.index, right.stop), 'range', read, [start, end]);
});

/** "From 1 January to the present": the stretch ends on the day of writing. */
function upToNow(right: Finding): Finding {
  if (right.rule !== 'vague' || !/^(?:the present|present[- ]day|now)$/i.test(right.text)) return right;
  return withReading(right, { ...right.reading, value: null, deictic: fromSpeech('day', 0) });
}

function isPoint({ reading: read, ends: pair }: Finding): boolean {
  return pair === null && (read.type === 'DATE' || read.type === 'TIME') && read.value === null;
}

/** "October 1, 2025, to September 30, 2026": the comma closes the year of an American date. */
function isDated(left: Finding, right: Finding): boolean {
  return left.rule === 'month-day' && right.rule === 'month-day' && /,\s+\d{4}$/.test(left.text);
}

/** "May and June", "this spring and summer", "Tuesday and Wednesday": what happened in two that follow each other ran over both. */
function neighbours(left: Finding, right: Finding): boolean {
  const [a, b] = [left.reading.known, right.reading.known];
  const early = right.rule === 'season' && right.reading.mod === 'START';
  if (
    left.reading.mod !== null ||
    (right.reading.mod !== null && !early) ||
    left.ends !== null ||
    right.ends !== null
  )
    return false;
  if (left.rule === 'weekday' && right.rule === 'weekday')
    return (
      NAME_ALONE.test(left.text) && NAME_ALONE.test(right.text) && ((a.weekday ?? 0) % 7) + 1 === b.weekday
    );
  if (left.rule === 'season' && right.rule === 'season')
    return (
      right.reading.known.year === undefined &&
      (a.division ?? 0) + 1 === b.division &&
      !/^(?:last|next|this|that)\b/i.test(right.text)
    );
  if (left.rule === 'year' && right.rule === 'year')
    return /^\d{4}$/.test(left.text) && (a.year ?? 0) + 1 === b.year;
  const months = /^month(?:-year)?$/.test(left.rule) && /^month(?:-year)?$/.test(right.rule);
  return months && ((a.month ?? 0) % 12) + 1 === b.month && NAME_ALONE.test(left.text);
}

const NAME_ALONE = /^[A-Z][a-z]+$/;

/** Whether both state the same kind of thing, so that a bare "to" or dash can join them. */
function alike(left: Finding, right: Finding): boolean {
  const kind = ({ reading: { known, type, absolute } }: Finding): string => {
    if (type === 'TIME') return 'time';
    if (known.day !== undefined) return 'day';
    if (known.weekday !== undefined) return 'weekday';
    if (known.month !== undefined) return 'month';
    if (known.division !== undefined) return 'division';
    return absolute === null ? 'open' : 'year';
  };
  return kind(left) === kind(right);
}

/** Hours on days that recur: "7am" to "7pm on Mondays". */
function recurring(left: Finding, right: Finding, text: string): Finding | null {
  const set = left.reading.type === 'SET' ? left : right;
  const other = set === left ? right : left;
  if (other.reading.type !== 'TIME' && other.reading.type !== 'SET') return null;
  return new Finding(left.index, text.slice(left.index, right.stop), set.rule, set.reading);
}

/** The ends with what is said once given to both: the year of the later to the earlier, the day of one time to the other. */
function ends(left: Finding, right: Finding): readonly [Finding, Finding] {
  const clocks = [left, right].filter(({ rule }) => rule === 'clock').length;
  if (clocks === 2) return [left, right];
  // "This spring and summer": the second season follows on the first.
  if (left.rule === 'season' && right.rule === 'season' && right.reading.deictic?.offset === null)
    return [
      left,
      withReading(right, { ...right.reading, deictic: { ...fromNarrative('season', 0), offset: null } }),
    ];
  if (right.rule === 'clock') return [left, withReading(right, sameDay(left.reading, right.reading))];
  if (left.rule === 'clock') return [withReading(left, sameDay(right.reading, left.reading)), right];
  const start = withYearOf(left.reading, right.reading);
  if (start !== null) return [withReading(left, start), right];
  const end = countedFromEarlier(left.reading, right.reading);
  return end === null ? [left, right] : [left, withReading(right, end)];
}

function sameDay(day: Reading, time: Reading): Reading {
  const date = day.absolute?.replace(/T.*$/, '');
  const read: Reading = { ...day, type: 'TIME', known: { ...day.known, ...time.known } };
  return { ...read, absolute: date === undefined ? null : `${date}${clockStamp(read)}` };
}

function withReading(finding: Finding, read: Reading): Finding {
  return new Finding(finding.index, finding.text, finding.rule, read, finding.ends);
}
