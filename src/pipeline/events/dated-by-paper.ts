import { type Candidate, type Group } from './candidate.ts';

/** What stands between a verb of the past and what it says is still to come. */
const AHEAD = /\b(?:would|will|could|may|might|to)\b[^.;:]*$/;
const REACH = 60;

/**
 * Whether an event has no other date than the paper's own "this week" or "this year", of something done: that dates the
 * paper, and where the day matters another text has it. As a telling of a day that is known it stays.
 */
export function isDatedByPaper(group: Group): boolean {
  return group.every(isOfPaper);
}

function isOfPaper({ document: { kind, text }, date, status }: Candidate): boolean {
  return (
    kind === 'news' &&
    status === 'happened' &&
    /^(?:earlier )?this (?:week|year)$/i.test(date.text) &&
    !AHEAD.test(text.slice(Math.max(0, date.start - REACH), date.start))
  );
}
