import type { TimelineEvent } from '../../model/event.ts';
import { contentId } from '../../model/ids.ts';
import { bySpan } from '../../model/span.ts';
import { dayInWords } from '../../time/in-words.ts';
import { boundsOf } from '../../time/bounds.ts';
import type { Candidate } from './candidate.ts';
import { likeness, type Weights } from './likeness.ts';

/** How many next dates are projected. */
const AHEAD = 4;
/** Least likeness of two tellings of one recurrence. */
const ALIKE = 0.16;

/** Whether a period is long enough to be told on a timeline: weeks, months or years, not hours and days. */
export function isSpaced(value: string | null): value is string {
  return value !== null && /^P\d+[WMY]$/.test(value);
}

/**
 * Events that come back: tellings of one period that are alike, with next dates counted from the first one where
 * a source dates it, or from an official document's own date. Such dates are marked as projected, never stated.
 */
export function recurringEvents(
  tellings: readonly Candidate[],
  dated: readonly Candidate[],
  weight: Weights,
): TimelineEvent[] {
  const groups: Candidate[][] = [];
  for (const telling of [...tellings].sort((a, b) => bySpan(a.date, b.date))) {
    const home = groups.find((group) => group.some((other) => oneRecurrence(other, telling, weight)));
    if (home) home.push(telling);
    else groups.push([telling]);
  }
  return groups.map((members) => recurrence(members, dated));
}

function oneRecurrence(a: Candidate, b: Candidate, weight: Weights): boolean {
  if (a.clause === b.clause) return true;
  return a.date.value === b.date.value && likeness(a.features, b.features, weight) >= ALIKE;
}

function recurrence(members: readonly Candidate[], dated: readonly Candidate[]): TimelineEvent {
  const best = members.reduce((a, b) => (b.heading.worth > a.heading.worth ? b : a));
  const start = firstDate(members, dated);
  const period = best.date.value ?? 'P1Y';
  const witnesses = [...new Map(members.map((m) => [m.document.id, m.witness])).values()].sort(bySpan);
  const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
  return {
    id: contentId('e', ['recurring', period, members[0]?.date.id ?? '']),
    ...{ edtf: null, earliest: null, latest: null, extent: 'unknown' },
    title: best.heading.text,
    titleSpan: best.heading.span,
    status: 'recurring',
    basis: 'stated',
    reason: start
      ? `Told to come back (“${best.date.text}”). The next dates are counted from ${dayInWords(start.day)}, ${start.what}; no source states them.`
      : `Told to come back (“${best.date.text}”); no source says from when.`,
    dates: members.map((m) => m.date.id),
    claims: distinct(members.flatMap((m) => m.claims)),
    entities: distinct(members.flatMap((m) => m.entities)),
    sources: distinct(members.map((m) => m.document.id)),
    witnesses,
    projected: start ? project(start, period) : [],
    salience: Math.min(10, 2 + witnesses.length) / 10,
  };
}

interface Start {
  readonly day: string;
  readonly what: string;
  /** Whether the start is itself one of the dates. */
  readonly counts: boolean;
}

/** "…, beginning on 10 May", "the first being within 3 months": a date in the same sentence; else the document's own. */
function firstDate(members: readonly Candidate[], dated: readonly Candidate[]): Start | null {
  for (const m of members) {
    const first = dated.find(
      (d) =>
        d.witness.doc === m.witness.doc &&
        d.witness.start === m.witness.start &&
        d.date.start > m.date.start &&
        /^\d{4}-\d{2}-\d{2}$/.test(d.edtf),
    );
    const between = first ? m.document.text.slice(m.date.end, first.date.start) : '';
    if (first && /\b(?:first|start|begin|from)/i.test(between))
      return { day: first.edtf, what: 'the first of them', counts: true };
  }
  for (const { document } of members) {
    const { published, kind } = document;
    const day = published.edtf === null || published.basis === 'inferred' ? null : boundsOf(published.edtf);
    if (kind === 'official' && day?.earliest != null && day.earliest === day.latest) {
      return { day: day.earliest, what: 'the date of the document that requires it', counts: false };
    }
  }
  return null;
}

/** The next dates: to the day for weeks from a day that is one of them, else to the month. */
function project({ day, counts }: Start, period: string): string[] {
  const step = Temporal.Duration.from(period);
  const first = Temporal.PlainDate.from(day);
  const exact = counts && step.weeks > 0;
  const out: string[] = [];
  for (let n = 1; n <= AHEAD; n++) {
    const next = first
      .add({ weeks: step.weeks * n, months: step.months * n, years: step.years * n })
      .toString();
    out.push(exact ? next : next.slice(0, 7));
  }
  return [...new Set(out)];
}
