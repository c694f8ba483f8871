import type { EventStatus } from '../../model/event.ts';
import { fold } from '../../text/tokens.ts';
import { boundsOf } from '../../time/bounds.ts';
import { valueOf } from './candidate.ts';
import type { Telling } from './telling.ts';

/** Words right before a last day: "by the end of", "no later than", "until the". */
const UP_TO =
  /\b(?:by|no later than|not later than|on or before|within|before|until|till|up to)\s(?:the\s)?(?:(?:end|close|start|middle) of\s)?(?:the\s)?$/;
/** Words near a last day that say so themselves. */
const LAST = /\b(?:at the latest|deadline|is due|are due|closing date|expires?|lapses?)\b/;

/**
 * Whether a telling puts its event behind or before the day it was written, and how: a day clear of the
 * document's own date decides, else the tense of the verb.
 */
export function statusOf(telling: Telling): EventStatus {
  if (telling.date.type === 'SET') return 'recurring';
  if (!liesAhead(telling)) return isHearsay(telling) ? 'claimed' : 'happened';
  return isLimit(telling) ? 'deadline' : 'planned';
}

/** Whether the date is the last on which a thing can be done. */
function isLimit({ date, read, document }: Telling): boolean {
  if (date.mod === 'ON_OR_BEFORE' || date.mod === 'BEFORE') return true;
  const before = fold(document.text.slice(Math.max(read.sentence.start, date.start - 30), date.start));
  return UP_TO.test(before) || LAST.test(before) || /\bwithin\b|^by\b/.test(fold(date.text));
}

function liesAhead(telling: Telling): boolean {
  const { document, read, core } = telling;
  const published = document.published.edtf ? boundsOf(document.published.edtf) : null;
  const { earliest = null, latest = null } = valueOf(telling.date)?.bounds ?? {};
  if (published?.earliest && latest !== null && latest < published.earliest) return false;
  if (published?.latest && earliest !== null && earliest > published.latest) return true;
  const tense = read.clauses[core]?.verb?.tense ?? 'none';
  if (tense === 'past' || tense === 'future') return tense === 'future';
  // "The report is due on 10 May": told in the present, it lies ahead of the earliest day of writing.
  if (published?.earliest != null && earliest !== null) return earliest > published.earliest;
  return tense === 'present' && isLimit(telling);
}

/** Told only in somebody's quoted words. */
function isHearsay({ date, read }: Telling): boolean {
  return read.quoted.some((q) => q.start < date.start && date.end < q.end && q.end - q.start > 30);
}

const RANK: readonly EventStatus[] = ['recurring', 'happened', 'deadline', 'planned', 'claimed'];

/** One status for all tellings of an event: that it happened outweighs that it was planned, a duty outweighs a plan. */
export function jointStatus(statuses: readonly EventStatus[]): EventStatus {
  return RANK.find((status) => statuses.includes(status)) ?? 'claimed';
}
