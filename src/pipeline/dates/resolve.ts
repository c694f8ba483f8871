import type { DateBasis } from '../../model/date.ts';
import type { Document } from '../../model/document.ts';
import type { TimeExpression, TimePoint } from '../../model/expression.ts';
import type { Range } from '../../model/span.ts';
import { boundsOf } from '../../time/bounds.ts';
import { sayEdtf } from '../../time/say.ts';
import { countedFromEvent, stretchFromNow } from './durations.ts';
import { type Way, placePoint, wayOf } from './place-point.ts';
import { type Reference, dayReference } from './reference.ts';
import { splitYearPlaced } from './split-year-placed.ts';
import type { Setting } from './story.ts';
import { tenseAt } from './tense.ts';

/** A place on the calendar, with what it rests on. */
export interface Placed {
  readonly edtf: string | null;
  readonly basis: DateBasis;
  readonly anchor: string | null;
  readonly reason: string;
}

/** Finds where an expression lies on the calendar, and says how. Nothing is guessed: what stays open is null. */
export function resolve(expression: TimeExpression, document: Document, setting: Setting): Placed {
  const { absolute, ends, type, value } = expression;
  if (absolute !== null)
    return { edtf: absolute, basis: 'stated', anchor: null, reason: statedReason(absolute) };
  if (type === 'SET') return open('It recurs, so it has no one date.');
  if (type === 'DURATION') {
    return (
      countedFromEvent(expression, document, setting) ??
      stretchFromNow(expression, setting) ??
      open('A length of time. The text does not say when it starts or ends.')
    );
  }
  if (value !== null) return open('The words name no time that a calendar could show.');
  const way = wayAt(expression, expression, document, setting);
  if (ends !== null) return rangePlaced(expression, ends, document, setting, way);
  return pointPlaced(expression, expression.text, document, setting, way);
}

function open(reason: string): Placed {
  return { edtf: null, basis: 'stated', anchor: null, reason };
}

function statedReason(edtf: string): string {
  return `The text gives it: ${sayEdtf(edtf)}.`;
}

function wayAt(point: TimePoint, { start, end }: Range, document: Document, { sentence }: Setting): Way {
  // "Tuesday's Courier" has appeared.
  if (/^[’']s\s+[A-Z]/.test(document.text.slice(end, end + 6))) return 'past';
  const tense =
    sentence === null ? null : tenseAt(sentence.text, start - sentence.start, end - sentence.start);
  return wayOf(tense, point.mod);
}

function rangePlaced(
  expression: TimeExpression,
  [from, to]: NonNullable<TimeExpression['ends']>,
  document: Document,
  setting: Setting,
  way: Way,
): Placed {
  const end = pointPlaced(to, to.text, document, setting, way);
  const day = end.edtf === null ? null : boundsOf(end.edtf).latest;
  const own = pointPlaced(from, from.text, document, setting, way);
  const tooLate = own.edtf !== null && day !== null && (boundsOf(own.edtf).earliest ?? '') > day;
  const start =
    tooLate && from.deictic?.offset === null ? { ...own, edtf: placePoint(from, day, 'past') } : own;
  const last =
    to.deictic?.from === 'narrative' && start.edtf !== null ? afterStart(to, start.edtf) : end.edtf;
  if (start.edtf === null || last === null || start.edtf.includes('/') || last.includes('/')) {
    return { ...end, edtf: null, reason: 'A stretch of time of which one end cannot be placed.' };
  }
  const known = from.absolute !== null && to.absolute !== null;
  return {
    ...end,
    edtf: `${start.edtf}/${last}`,
    basis: known ? 'stated' : 'relative',
    reason: `“${expression.text}”: from ${sayEdtf(start.edtf)} to ${sayEdtf(last)}. ${end.reason}`,
  };
}

function afterStart(to: TimePoint, start: string): string | null {
  const day = boundsOf(start).earliest;
  return day === null ? null : placePoint(to, day, 'future');
}

function pointPlaced(
  point: TimePoint,
  words: string,
  document: Document,
  setting: Setting,
  way: Way,
): Placed {
  if (point.absolute !== null) {
    return { edtf: point.absolute, basis: 'stated', anchor: null, reason: statedReason(point.absolute) };
  }
  const { known, deictic } = point;
  if (known.yearKind !== undefined) return splitYearPlaced(point, words, document, setting, way);
  if (known.term !== undefined && known.year !== undefined) {
    const edtf = placePoint(
      { ...point, deictic: { unit: 'year', offset: 0, from: 'speech', event: null } },
      `${known.year}-01-01`,
      'nearest',
    );
    return {
      edtf,
      basis: 'stated',
      anchor: null,
      reason: 'The text names the term and its year; the months are the usual ones.',
    };
  }
  if (deictic === null) return open('The words do not fix a date.');
  const { last } = setting;
  if (last !== null && countsFromLast(point, setting, way)) {
    const reference = dayReference(last.day);
    const edtf =
      deictic.from === 'narrative' && finerThan(deictic.unit, last.edtf)
        ? null
        : placed(point, reference, narrativeWay(last.edtf));
    return {
      edtf,
      basis: 'relative',
      anchor: last.id,
      reason:
        edtf === null
          ? `“${words}” counts from a date that the text gives only as ${sayEdtf(last.edtf)}.`
          : `“${words}” counts from the date mentioned before it, ${sayEdtf(last.edtf)}.`,
    };
  }
  const { speech, speechName } = setting;
  if (speech.edtf === null) return open(`“${words}” counts from a date that is not known.`);
  return {
    edtf: placed(point, speech, way),
    basis: 'relative',
    anchor: 'publication',
    reason: speechReason(point, words, way, speechName, speech.edtf),
  };
}

/** In a text without a date of its own the date last mentioned takes its place. */
function countsFromLast(
  { deictic, known }: TimePoint,
  { last, speech, sentence }: Setting,
  way: Way,
): boolean {
  if (last === null || deictic === null) return false;
  if (deictic.from === 'narrative') return true;
  if (deictic.offset !== null) return false;
  if (speech.edtf === null) return true;
  // "In 1984 the shop opened; by March it was full": the year stands in the same sentence.
  const yearOpen = deictic.unit === 'year' || deictic.unit === 'season' || deictic.unit === 'holiday';
  if (!yearOpen || known.weekday !== undefined || !last.stated || last.sentence !== sentence?.id)
    return false;
  const [told, now] = [last.edtf.slice(0, 4), speech.edtf.slice(0, 4)];
  return way === 'future' ? told > now : told < now;
}

/** Within a year that was mentioned a month is that year's; after a day it is the nearest. */
function narrativeWay(edtf: string): Way {
  return /^\d{4}$/.test(edtf) ? 'future' : 'nearest';
}

const FINENESS: Readonly<Record<string, number>> = {
  day: 10,
  weekday: 10,
  hour: 10,
  week: 10,
  weekend: 10,
  month: 7,
  quarter: 7,
  year: 4,
};

/** "the next day" after "in March 1941" is no day that could be named. */
function finerThan(unit: string, edtf: string): boolean {
  const [first = ''] = edtf.split('/');
  const depth = first.replace(/T.*$/, '').replace(/[~?%]/g, '').length;
  return (FINENESS[unit] ?? 0) > depth;
}

function placed(point: TimePoint, { first, last }: Reference, way: Way): string | null {
  const a = first === null ? null : placePoint(point, first, way);
  const b = last === null ? null : placePoint(point, last, way);
  if (a !== null && b !== null) {
    if (a === b) return a;
    const [start, end] = [boundsOf(a).earliest, boundsOf(b).latest];
    return start !== null && end !== null && start <= end ? `${start}/${end}` : null;
  }
  if (a !== null) return `${a.split('/')[0] ?? a}/..`;
  if (b !== null) return `../${b.split('/').at(-1) ?? b}`;
  return null;
}

function speechReason(point: TimePoint, words: string, way: Way, name: string, edtf: string): string {
  const counted = `“${words}” counts from ${name}, ${sayEdtf(edtf)}`;
  if (point.deictic?.offset !== null) return `${counted}.`;
  if (way === 'past') return `${counted}: the sentence speaks of the past.`;
  if (way === 'future') return `${counted}: the sentence speaks of what is to come.`;
  return `${counted}: the nearest is taken, as the sentence does not say whether it is past.`;
}
