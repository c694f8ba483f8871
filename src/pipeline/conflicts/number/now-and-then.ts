import { VERB_READINGS } from '../../../language/verbs/forms.ts';
import type { Statement } from './statement.ts';

/** Between a verb and the number of what it has. */
const ROUGHLY =
  /(?:\b(?:about|around|some|only|just|nearly|almost|over|more than|fewer than|at least|up to)\s+)+$/i;

/** Within so many letters before a number its verb stands. */
const NEAR = 60;

/** So many years before its own paper a figure is of another time than what is told as so. */
const LONG_AGO = 2;

/** "Had 412 pupils in 2015" and "has 388 pupils": what was so years ago, and what is told undated in the present. */
export function nowAndThen(a: Statement, b: Statement): boolean {
  return (
    (isOfLongAgo(a) && (isOfNow(b) || anotherDeal(a, b))) ||
    (isOfLongAgo(b) && (isOfNow(a) || anotherDeal(b, a)))
  );
}

/** "Bought for £275,000 in 2009" and "sold for £410,000": what was paid then, and what is got for it now. */
function anotherDeal(then: Statement, now: Statement): boolean {
  const has = (s: Statement, lemma: string): boolean =>
    s.deeds.some((n) => n.norm === lemma || (VERB_READINGS.get(n.norm) ?? []).some((r) => r.lemma === lemma));
  return now.dates.length === 0 && has(then, 'buy') && has(now, 'sell');
}

function isOfLongAgo({ dates, document }: Statement): boolean {
  const published = Number(/^\d{4}/.exec(document.published.edtf ?? '')?.[0]);
  return (
    dates.length > 0 &&
    dates.every((d) => d.latest !== null && Number(d.latest.slice(0, 4)) <= published - LONG_AGO)
  );
}

/** The verb right before the number is in the present, and no time is named. */
function isOfNow({ dates, document, clause, quantity }: Statement): boolean {
  if (dates.length > 0) return false;
  const before = document.text
    .slice(Math.max(clause.start, quantity.start - NEAR), quantity.start)
    .replace(ROUGHLY, '');
  const verb = /(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return /^(?:has|have|is|are)$/.test(verb) || (VERB_READINGS.get(verb) ?? []).some((r) => r.form === 's');
}
