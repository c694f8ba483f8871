import { Finding, type Reading, fromSpeech } from '../finding.ts';
import { edtfOf } from '../pattern.ts';
import { stretchReading } from '../parsers/day-reading.ts';

import type { Refiner } from 'chrono-node';

/** "from X to Y", "between X and Y", "X to Y", "X–Y": one stretch with two ends; a year said once holds for both. */
export const range: Refiner = {
  refine: ({ text }, results) => {
    const out: Finding[] = [];
    for (const result of results) {
      if (!(result instanceof Finding)) continue;
      const left = out.at(-1);
      const joined =
        left === undefined
          ? null
          : join(
              left,
              text.slice(left.stop, left.stop + 14 > result.index ? result.index : left.stop),
              result,
              text,
            );
      if (joined === null) out.push(result);
      else out[out.length - 1] = joined;
    }
    return out;
  },
};

function join(left: Finding, between: string, right: Finding, text: string): Finding | null {
  const before = text.slice(Math.max(0, left.index - 24), left.index);
  const from = /\bfrom\s+(?:(?:at|about|around|the)\s+)?$/i.test(before);
  const both = /\bbetween\s+(?:(?:at|about|around|the)\s+)?$/i.test(before);
  const timed = left.rule === 'day-and-time' && /\b(?:from|between)\s/i.test(left.text);
  const link = between.trim().toLowerCase();
  const close = /^(?:to|until|till|through|up to|and|[-–—])$/.exec(link.replace(/\s+(?:about|the)$/, ''));
  if (close === null) return null;
  const word = close[0];
  if (word === 'and' && !both && !(timed && /between/i.test(left.text))) return null;
  if (/^(?:until|till|up to)$/.test(word) && !from && !timed) return null;
  if (/^[-–—]$/.test(word) && /\s/.test(between) && !alike(left, right)) return null;
  if (left.reading.type === 'SET' || right.reading.type === 'SET') return ofSet(left, right, text);
  if (!isPoint(left) || !isPoint(right)) return null;
  if (word === 'to' && !from && !timed && !alike(left, right)) return null;
  const [start, end] = shared(left, right);
  return new Finding(
    left.index,
    text.slice(left.index, right.stop),
    'range',
    stretchReading(start.reading, end.reading),
    [start, end],
  );
}

function isPoint({ reading: read, ends }: Finding): boolean {
  return ends === null && (read.type === 'DATE' || read.type === 'TIME') && read.value === null;
}

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

function ofSet(left: Finding, right: Finding, text: string): Finding | null {
  const set = left.reading.type === 'SET' ? left : right;
  const other = set === left ? right : left;
  if (other.reading.type !== 'TIME' && other.reading.type !== 'SET') return null;
  return new Finding(left.index, text.slice(left.index, right.stop), set.rule, set.reading);
}

/** The ends with what is said once given to both: the year from the later to the earlier, the day to the later time. */
function shared(left: Finding, right: Finding): readonly [Finding, Finding] {
  const start = left.reading;
  const end = right.reading;
  const lone = left.rule === 'clock' || right.rule === 'clock';
  if (right.rule === 'clock' && left.rule !== 'clock') return [left, withReading(right, sameDay(start, end))];
  if (left.rule === 'clock' && right.rule !== 'clock') return [withReading(left, sameDay(end, start)), right];
  if (lone) return [left, right];
  const { month, day, year, division } = start.known;
  const later = end.known.year;
  if (
    later !== undefined &&
    year === undefined &&
    start.deictic?.unit === 'year' &&
    start.deictic.offset === null
  ) {
    if (month !== undefined) {
      const crosses = month > (end.known.month ?? 12);
      const y = crosses ? later - 1 : later;
      const edtf = edtfOf(y, month, day) + stamp(start);
      return [
        withReading(left, { ...start, known: { ...start.known, year: y }, absolute: edtf, deictic: null }),
        right,
      ];
    }
    if (division !== undefined) {
      const edtf = `${edtfOf(later)}-${division}`;
      return [
        withReading(left, {
          ...start,
          known: { ...start.known, year: later },
          absolute: edtf,
          deictic: null,
        }),
        right,
      ];
    }
  }
  if (
    end.deictic?.unit === 'year' &&
    end.deictic.offset !== null &&
    start.deictic?.offset === null &&
    start.deictic.unit === 'year'
  ) {
    return [left, right];
  }
  if (
    year !== undefined &&
    later === undefined &&
    end.deictic?.unit === 'year' &&
    end.deictic.offset === null
  ) {
    return [left, withReading(right, { ...end, deictic: { ...fromSpeech('year', 0), from: 'narrative' } })];
  }
  return [left, right];
}

function stamp({ known: { hour, minute } }: Reading): string {
  return hour === undefined
    ? ''
    : `T${String(hour).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`;
}

function sameDay(day: Reading, time: Reading): Reading {
  const known = { ...day.known, ...time.known };
  const date = day.absolute?.replace(/T.*$/, '');
  const read: Reading = { ...day, type: 'TIME', known };
  return { ...read, absolute: date === undefined ? null : `${date}${stamp(read)}` };
}

function withReading(finding: Finding, read: Reading): Finding {
  return new Finding(finding.index, finding.text, finding.rule, read, finding.ends);
}
