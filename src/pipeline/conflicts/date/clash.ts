import type { DateMention } from '../../../model/date.ts';
import { numberOf } from '../../../language/numbers.ts';
import { boundsMeet, boundsOf } from '../../../time/bounds.ts';
import { isRate, isThroughput } from './rate.ts';
import { isDeadline } from './relation.ts';
import type { Telling } from './tellings.ts';

/** Lengths within this factor of each other are one length told roundly. */
const ROUND = 1.25;
/** Clock times this near to each other are one, in minutes. */
const CLOCK = 10;

/** Whether the dates of two tellings can both be right of one thing; null where they cannot be compared. */
export function fit(a: Telling, b: Telling): boolean | null {
  const [x, y] = [a.date, b.date];
  if (x.type === 'SET' && y.type === 'SET')
    return x.value === null ||
      y.value === null ||
      isRate(a) !== isRate(b) ||
      isThroughput(a) ||
      isThroughput(b) ||
      isHours(x) !== isHours(y)
      ? null
      : x.value === y.value || oftenFit(x, y);
  if (x.type === 'TIME' && y.type === 'TIME') return clocksFit(x, y);
  if (x.type === 'DURATION' && y.type === 'DURATION') {
    const due = [a, b].map((t) => isDeadline(t.document, t.date));
    if (due[0] && due[1]) return deadlinesFit(x, y);
    return isLimit(a) || isLimit(b) || due[0] || due[1] ? null : lengthsFit(x, y);
  }
  if (x.type !== 'DATE' || y.type !== 'DATE' || x.edtf === null || y.edtf === null) return null;
  if (a.relation !== b.relation && !(oneDay(a) && oneDay(b)) && !startsEarly(a, b) && !startsEarly(b, a))
    return null;
  const [p, q] = [boundsOf(x.edtf), boundsOf(y.edtf)];
  if (boundsMeet(p, q) || sameButForYear(x, y)) return true;
  // A deadline holds whatever comes before it.
  if (a.relation === 'by' && b.relation === 'at') return keeps(p.latest, q.earliest);
  if (b.relation === 'by' && a.relation === 'at') return keeps(q.latest, p.earliest);
  return false;
}

/** "could start in April" where it must not start before July: the plan or report breaks the limit. */
function startsEarly(limit: Telling, plan: Telling): boolean {
  if (limit.relation !== 'from' || plan.relation !== 'at' || !/\b(?:not?|nothing)\b/i.test(limit.clause.text))
    return false;
  const [p, q] = [boundsOf(limit.date.edtf ?? ''), boundsOf(plan.date.edtf ?? '')];
  const future = /\b(?:will|could|can|may|as (?:soon|early) as|expects?|hopes?|plans?|is to|are to)\b/i.test(
    plan.clause.text,
  );
  return future && q.latest !== null && p.earliest !== null && q.latest < p.earliest;
}

/** "Between 6 a.m. and 9 p.m. every day": at what hours, and not how often. */
function isHours({ text }: DateMention): boolean {
  return /\d\s?(?:[ap]\.?m\b|:\d\d)/i.test(text);
}

/**
 * Two recurrences that come about as often: "twice a year" is every six months. Null where "several times" or
 * the like leaves the number open.
 */
function oftenFit(a: DateMention, b: DateMention): boolean | null {
  const [x, y] = [a, b].map((d) => {
    const hours = hoursOf(d.value);
    const times = timesIn(d.text);
    return hours === null || times === null ? null : hours / times;
  });
  if (x === null || y === null || x === undefined || y === undefined || x === 0 || y === 0) return null;
  return Math.max(x, y) / Math.min(x, y) <= ROUND;
}

/** How often in each period: "twice a year" is 2, "every year" 1; null for "several times a year". */
function timesIn(text: string): number | null {
  const words = text.toLowerCase();
  if (/\btwice\b/.test(words)) return 2;
  if (/\bthrice\b/.test(words)) return 3;
  const counted = /\b(\S+)(?:\s+or\s+\S+)?\s+times\b/.exec(words);
  return counted === null ? 1 : numberOf(counted[1] ?? '');
}

/** Two clock times within a few minutes of each other, or on two days. */
function clocksFit(a: DateMention, b: DateMention): boolean | null {
  const read = (d: DateMention): { day: string; minutes: number } | null => {
    const match =
      /^(\d{4}-\d\d-\d\d)?T(\d\d):(\d\d)/.exec(d.edtf ?? d.value ?? '') ??
      /^(\d{4}-\d\d-\d\d)?T(\d\d):(\d\d)/.exec(d.value ?? '');
    return match ? { day: match[1] ?? '', minutes: Number(match[2]) * 60 + Number(match[3]) } : null;
  };
  const [x, y] = [read(a), read(b)];
  if (!x || !y || (x.day !== '' && y.day !== '' && x.day !== y.day)) return null;
  return Math.abs(x.minutes - y.minutes) <= CLOCK;
}

/** Two lengths that set one last day. */
function deadlinesFit(a: DateMention, b: DateMention): boolean | null {
  const [x, y] = [hoursOf(a.value), hoursOf(b.value)];
  return x === null || y === null || x === 0 || y === 0 ? null : Math.max(x, y) / Math.min(x, y) <= ROUND;
}

/** Where a year was worked out, not read, it is not what two sources differ in. */
export function sameButForYear(a: DateMention, b: DateMention): boolean {
  const yearSaid = (d: DateMention): boolean =>
    d.basis === 'stated' || /\b(?:next|last|this) year\b|\b\d{4}\b/i.test(d.text);
  if (yearSaid(a) && yearSaid(b)) return false;
  const [x, y] = [a, b].map((d) => /^\d{4}-(\d\d(?:-\d\d)?)$/.exec(d.edtf ?? '')?.[1] ?? null);
  return (
    x !== null && y !== null && x !== undefined && y !== undefined && (x.startsWith(y) || y.startsWith(x))
  );
}

/** "longer than an hour", "at least two days": no length but a bound. */
function isLimit({ document, date }: Telling): boolean {
  return /\b(?:longer|more|less|shorter|fewer|later|sooner) than\s+$|\b(?:at least|at most|over|under|up to|almost|nearly|within|after|for up to)\s+$/i.test(
    document.text.slice(Math.max(0, date.start - 20), date.start),
  );
}

function oneDay({ relation }: Telling): boolean {
  return relation === 'at' || relation === 'by';
}

function keeps(deadline: string | null, day: string | null): boolean {
  return deadline === null || day === null || day <= deadline;
}

/** Lengths in hours, compared; one given as a limit ("more than") is not. */
function lengthsFit(a: DateMention, b: DateMention): boolean | null {
  // "within 15 minutes", "up to a year": a limit, no length.
  if ([a, b].some((d) => d.extent === 'within' || /^(?:within|up to|at most|less|under)\b/i.test(d.text)))
    return null;
  if (a.mod === 'MORE_THAN' || b.mod === 'MORE_THAN' || a.mod === 'LESS_THAN' || b.mod === 'LESS_THAN')
    return null;
  const [x, y] = [hoursOf(a.value), hoursOf(b.value)];
  if (x === null || y === null || x === 0 || y === 0) return null;
  return Math.max(x, y) / Math.min(x, y) <= ROUND;
}

/** An ISO 8601 duration in hours (a month is 30.4 days); null where it has unknown parts. */
export function hoursOf(value: string | null): number | null {
  const match =
    /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/.exec(
      value ?? '',
    );
  if (!match) return null;
  const parts: readonly (string | undefined)[] = match.slice(1);
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0] = parts.map((n) =>
    Number(n ?? 0),
  );
  return (years * 365.25 + months * 30.44 + weeks * 7 + days) * 24 + hours + minutes / 60;
}
