import type { Analysis } from '../../../model/stage.ts';
import type { DateMention } from '../../../model/date.ts';
import { boundsMeet, boundsOf } from '../../../time/bounds.ts';
import { daysBetween } from '../../../time/calendar.ts';
import { fit, hoursOf } from '../date/clash.ts';
import { isDeadline } from '../date/relation.ts';
import type { Telling } from '../date/tellings.ts';

/** Lengths within this share of each other are one length told roundly. */
const ROUNDLY = 0.1;
/** How far apart two last days of one deadline may lie where one is worked out from a length, in days. */
const SLACK = 4;
/** How far before a landmark ("before Christmas") the day that is meant may lie, in days. */
const LANDMARK = 14;
const UP_TO = /\b(?:until|till|through)\b/i;
const UPPER: ReadonlySet<string> = new Set(['LESS_THAN', 'EQUAL_OR_LESS']);
const LOWER: ReadonlySet<string> = new Set(['MORE_THAN', 'EQUAL_OR_MORE']);

/** A last day, as told or worked out from a length ("within six months of this order"). */
export interface Due {
  readonly earliest: string;
  readonly latest: string;
  /** How far the working out may err, in days. */
  readonly slack: number;
}

/**
 * The last day that a telling sets, or null where it sets none. A length that does not say from which day it runs
 * runs from `start`, the day of the paper that the story is about.
 */
export function dueOf({ document, date, relation }: Telling, start: string | null): Due | null {
  if (date.type === 'DURATION') {
    const within = date.extent === 'within' || isDeadline(document, date);
    if (!within) return null;
    const told = date.edtf === null ? null : boundsOf(date.edtf).latest;
    if (told !== null) return { earliest: told, latest: told, slack: SLACK };
    const hours = hoursOf(date.value);
    if (start === null || hours === null || hours < 24) return null;
    const day = Temporal.PlainDate.from(start)
      .add({ days: Math.round(hours / 24) })
      .toString();
    return { earliest: day, latest: day, slack: Math.max(SLACK, (hours / 24) * ROUNDLY) };
  }
  if ((date.type !== 'DATE' && date.type !== 'TIME') || date.edtf === null) return null;
  // "from May until Halloween" has a last day whatever it says of the first.
  const end = UP_TO.test(date.text) ? date.edtf.split('/')[1] : undefined;
  if (end === undefined && (relation === 'at' || relation === 'from')) return null;
  const { earliest, latest } = boundsOf(end ?? date.edtf);
  if (earliest === null || latest === null) return null;
  return { earliest, latest, slack: date.mod === 'BEFORE' ? LANDMARK : 0 };
}

/** The day of the primary document, from which lengths run that name no other day. */
export function startOf({ documents }: Analysis): string | null {
  const day = documents.find((d) => d.primary)?.published.edtf ?? null;
  return day !== null && /^\d{4}-\d\d-\d\d$/.test(day) ? day : null;
}

/** A telling with its last day. */
export interface Timed {
  readonly said: Telling;
  readonly due: Due | null;
}

/** A day, whether or not it has an hour too. */
export function isDay({ type, edtf }: DateMention): boolean {
  return edtf !== null && (type === 'DATE' || (type === 'TIME' && /^\d{4}-\d\d-\d\dT/.test(edtf)));
}

/** Whether two tellings can be set against each other at all: of one kind, days both, or last days both. */
export function comparable(a: Timed, b: Timed): boolean {
  const [x, y] = [a.said.date, b.said.date];
  if (x.type === y.type) return x.type !== 'SET' || fit(a.said, b.said) !== null;
  if (isDay(x) && isDay(y)) return true;
  return a.due !== null && b.due !== null;
}

/** Whether the times of two tellings can both be right of one thing. */
export function agree(a: Timed, b: Timed): boolean {
  const [x, y] = [a.said.date, b.said.date];
  const verdict = fit(a.said, b.said);
  if (verdict === true) return true;
  if (a.due !== null && b.due !== null) return sameDue(a.due, b.due);
  if (x.type !== y.type) return isDay(x) && isDay(y) && sameTime(x, y);
  // Two clock times of one day.
  if (x.type === 'TIME' && verdict === false) return false;
  return sameTime(x, y) || keeps(x, y) || keeps(y, x);
}

/** Two last days are compared by the days themselves: the times up to them always meet. */
function sameDue(a: Due, b: Due): boolean {
  if (boundsMeet(a, b)) return true;
  const [first, second] = a.latest < b.earliest ? [a, b] : [b, a];
  return daysBetween(first.latest, second.earliest) <= Math.max(a.slack, b.slack);
}

function sameTime(a: DateMention, b: DateMention): boolean {
  if (a.edtf === null || b.edtf === null) return a.value === b.value;
  return boundsMeet(boundsOf(a.edtf), boundsOf(b.edtf));
}

/** A length that keeps to the limit that the other is, or two lengths told roundly. */
function keeps(limit: DateMention, other: DateMention): boolean {
  const [most, length] = [hoursOf(limit.value), hoursOf(other.value)];
  if (limit.type !== 'DURATION' || most === null || length === null) return false;
  const mod = limit.mod ?? '';
  if (UPPER.has(mod) && !UPPER.has(other.mod ?? '')) return length <= most;
  if (LOWER.has(mod) && !LOWER.has(other.mod ?? '')) return length >= most;
  return Math.max(most, length) / Math.min(most, length) <= 1 + ROUNDLY;
}
