import type { Range } from '../../model/span.ts';
import { between } from './subject.ts';
import type { Telling } from './telling.ts';

/** What goes on after a date, as against a noun that the date describes ("a 2020 email"). */
const GOES_ON =
  /^(?:to|that|for|with|without|from|by|at|in|into|on|over|under|about|against|between|after|before|because|as|of|through|when|while|where)$/;

/** From the subject to the date, and what goes on after it: "The firm asked … for a later date of completion". */
export function goingOn({ read, core, own, date }: Telling): Range[] | null {
  const clause = read.clauses[core];
  const first = clause && read.words[clause.body];
  const next = read.words.find((w) => w.start >= date.end);
  const last = read.words[(read.clauses[own]?.to ?? 0) - 1];
  if (!clause?.verb || !first || clause.verb.from === clause.body || date.start <= clause.verb.end)
    return null;
  return next && last && last.end > next.start && GOES_ON.test(next.norm)
    ? [
        { start: first.start, end: date.start },
        { start: next.start, end: last.end },
      ]
    : null;
}

/** The sentence as it stands without its label, where what happened on the date is not told in passing. */
export function wholeSentence({ read, core }: Telling): Range | null {
  const kind = read.clauses[core]?.kind;
  if (kind === 'relative' || kind === 'subordinate') return null;
  return between(read.words, 0, read.words.length);
}
