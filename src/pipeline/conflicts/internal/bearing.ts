import type { Range } from '../../../model/span.ts';
import { boundsOf } from '../../../time/bounds.ts';
import { daysBetween } from '../../../time/calendar.ts';
import { saysLimit, saysTerm } from './aspect.ts';
import type { Clause } from './clauses.ts';
import type { Entry } from './entries.ts';
import { day, tally, type Value } from './values.ts';

/** How far a limit counted in days may lie from one told as a day: the first day counts, or not; and then a weekend. */
const SLACK_OF_LIMIT = 3;
/** How far a worked-out end may lie from a stated one, in days: lengths are told from the day before or after. */
const SLACK = 31;

const LATEST =
  /\b(?:by|no later than|not later than|on or before|before|within|until)\s+(?:the\s+)?(?:end\s+of\s+)?$/i;
const EARLIEST =
  /\b(?:(?:not|no)\b.{1,120}\b(?:before|until|prior to)|no(?:t)? (?:earlier|sooner) than|on or after|after|since)\s+(?:the\s+)?$/is;
const LIMIT_LABEL =
  /\b(?:earliest|latest|deadline|due|last day|first day|expir\w*|ends?|begins?|starts?|closes?)\b/i;

/** Without these a clause tells what happened, and sets no day. */
const DUTY =
  /\b(?:shall|must|will|may|is to|are to|should|has to|have to|until|expires?|ends?|begins?|starts?)\b/i;
/** A day miscopied in one place lies no further off than this from the right one, in days. */
const YEAR = 366;

/** "The gate shall not be opened between 1 May and 31 July": what is barred so may begin the day after. */
const FORBIDDEN = /\b(?:shall|must|may|will|is|are) not\b|\bno\b/i;

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Whether the schedule's day is the one right after the clause's span of days. */
function startsNext(own: Value, value: Value): boolean {
  if (own.kind === 'number' || value.kind === 'number') return false;
  const [last, first] = [boundsOf(day(own.date) ?? '').latest, boundsOf(day(value.date) ?? '').earliest];
  return last !== null && first !== null && daysBetween(last, first) === 1;
}

/**
 * Whether a clause bears a schedule's value out; null where it gives nothing to compare it with. A day inside the
 * limit that a clause sets keeps to it; a length from a day is set against the day on which it ends.
 */
export function bears(clause: Clause, entry: Entry, value: Value): boolean | null {
  const verdicts = clause.values.flatMap((v) => {
    const verdict =
      v.kind === 'DATE' && value.kind === 'DATE' ? dated(clause, entry, v, value) : tally(v, value);
    return verdict === null ? [] : [verdict];
  });
  const end = value.kind === 'DATE' ? ended(clause, entry, value) : null;
  if (end !== null) verdicts.push(end);
  const limit = value.kind === 'DATE' ? limited(clause, entry, value) : null;
  if (limit !== null) verdicts.push(limit);
  if (verdicts.includes(true)) return true;
  // Several values of one kind in a sentence: it is not said which of them is the schedule's.
  return verdicts.length === 0 || verdicts.length > 2 ? null : false;
}

function dated(clause: Clause, entry: Entry, own: Value, value: Value): boolean | null {
  const verdict = tally(own, value);
  if (verdict !== false || own.kind !== 'DATE' || value.kind !== 'DATE') return verdict;
  const lead = before(clause, own.span);
  if (FORBIDDEN.test(lead) && startsNext(own, value)) return true;
  const label = entry.document.text.slice(entry.label.start, entry.label.end);
  if (LIMIT_LABEL.test(label)) return false;
  const [x, y] = [day(own.date), day(value.date)].map((d) => (d === null ? null : boundsOf(d)));
  if (x?.earliest == null || y?.earliest == null || x.latest === null || y.latest === null) return null;
  // What a recital tells of a day years off is another occasion.
  if (!DUTY.test(clause.span.text) && Math.abs(daysBetween(x.earliest, y.earliest)) > YEAR) return null;
  if (isRecital(clause, x.latest) && isAhead(clause, y.earliest)) return null;
  if (EARLIEST.test(lead)) return y.latest >= x.earliest;
  if (LATEST.test(lead) || own.date.mod === 'ON_OR_BEFORE') return y.earliest <= x.latest;
  return false;
}

/** What had happened by the day of the paper, told without a duty: no limit that its schedule could sum up. */
function isRecital({ document, span }: Clause, latest: string): boolean {
  const issued = document.published.edtf ?? '';
  return DAY.test(issued) && latest < issued && !DUTY.test(span.text);
}

function isAhead({ document }: Clause, earliest: string): boolean {
  const issued = document.published.edtf ?? '';
  return DAY.test(issued) && earliest > issued;
}

function before(clause: Clause, range: Range): string {
  return clause.document.text.slice(clause.span.start, range.start);
}

/** "takes effect on 1 August 2022 and shall remain in force for two years", against the day on which it expires. */
function ended(clause: Clause, entry: Entry, value: Value): boolean | null {
  const label = entry.document.text.slice(entry.label.start, entry.label.end);
  if (value.kind !== 'DATE' || !saysTerm(label) || !saysTerm(clause.span.text)) return null;
  const length = clause.values.find((v) => v.kind === 'DURATION');
  const start = clause.values.find((v) => v.kind === 'DATE');
  if (length?.kind !== 'DURATION' || start?.kind !== 'DATE' || length.date.value === null) return null;
  const [from, to] = [day(start.date), day(value.date)];
  if (from === null || to === null || !/^\d{4}-\d\d-\d\d$/.test(from) || !/^\d{4}-\d\d-\d\d$/.test(to))
    return null;
  const end = Temporal.PlainDate.from(from).add(length.date.value).toString();
  return Math.abs(daysBetween(end, to)) <= SLACK;
}

/** "within 21 days of the date of this letter", against the last day on which an appeal may be lodged. */
export function dueDay(clause: Clause): string | null {
  const lengths = clause.values.flatMap((v) =>
    v.kind === 'DURATION' && v.date.extent === 'within' ? [v.date] : [],
  );
  const [only] = lengths;
  return lengths.length === 1 && only?.anchor != null && only.edtf !== null ? only.latest : null;
}

function limited(clause: Clause, entry: Entry, value: Value): boolean | null {
  const label = entry.document.text.slice(entry.label.start, entry.label.end);
  const due = dueDay(clause);
  const last = value.kind === 'DATE' ? boundsOf(day(value.date) ?? '').latest : null;
  if (due === null || last === null || !saysLimit(label)) return null;
  return Math.abs(daysBetween(due, last)) <= SLACK_OF_LIMIT;
}
