import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, SUBORDINATORS } from '../../language/grammar-words.ts';
import { MONTHS } from '../../language/months.ts';
import type { State } from './fitting.ts';
import { isAuxiliary, isMay, type Word } from './words.ts';

/** The longest noun phrase that fills a slot, in words. */
export const LONGEST = 22;

/** "Shall retain, [at its own expense,] an engineer": where a verb's complements go on after what is put in. */
export function overAside(words: readonly Word[], at: number): number {
  if (words[at]?.norm !== ',' || !PREPOSITIONS.has(words[at + 1]?.norm ?? '')) return at;
  for (let i = at + 2; i < words.length && i < at + 12; i++) {
    const { norm, mark } = words[i]!;
    if (norm === ',')
      return DETERMINERS.has(words[i + 1]?.norm ?? '') || words[i + 1]?.norm === 'to' ? i + 1 : at;
    if (mark || isAuxiliary(norm)) return at;
  }
  return at;
}

/** Where "by" and a doer stand after a passive verb, times and manner between: not "by March", "by 5 p.m.". */
export function byPhrase({ words, at }: Pick<State, 'words' | 'at'>, end: number): number {
  for (let i = at; i < end; i++) {
    const next = words[i + 1]?.norm ?? '';
    if (words[i]!.norm === 'by' && !/^(?:\d|the end|now|then|next|last)/.test(next) && !MONTHS.has(next))
      return i;
  }
  return at;
}

/** "Volunteered [in June] to", "agreed [last week] with": where a time that stands after the verb ends. */
export function overTime(words: readonly Word[], at: number, end: number): number {
  const opener = words[at]?.norm ?? '';
  if (
    !/^(?:in|on|at|by|before|after|last|this|next|earlier|yesterday|today|early|late|until|till|through)$/.test(
      opener,
    )
  )
    return at;
  let i = at;
  let timed = false;
  for (; i < Math.min(end, at + 6); i++) {
    const { norm, mark } = words[i]!;
    if (mark && norm !== ',') break;
    if (norm === ',' && !/^\d{4}$/.test(words[i + 1]?.norm ?? '')) break;
    const isTime = TIME.test(norm) || MONTHS.has(norm);
    if (!isTime && i > at && !/^(?:the|of|a|end|start|middle|beginning)$/.test(norm) && norm !== ',') break;
    timed ||= isTime;
  }
  return timed ? i : at;
}

const TIME =
  /^(?:\d{1,4}(?:st|nd|rd|th)?|today|yesterday|last|this|next|early|late|earlier|mid|spring|summer|autumn|winter|weeks?|months?|years?|morning|evening|afternoon|night|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** A person or body ends at the first preposition that is not "of" or "for". */
export function personEnd(words: readonly Word[], from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { norm } = words[i]!;
    // "A technician in the employ of the tribe" is the tribe's.
    if (norm === 'in' && /^(?:employ|employment|service|pay|hire)$/.test(words[i + 2]?.norm ?? '')) continue;
    if (norm === 'to' || (PREPOSITIONS.has(norm) && norm !== 'of' && norm !== 'for')) return i;
    if (/^(?:yesterday|today|tomorrow)$/.test(norm)) return i;
    if (/^(?:last|next|this|every|each|earlier)$/.test(norm) && TIME.test(words[i + 1]?.norm ?? '')) return i;
  }
  return to;
}

/** Where a verb's complements end: at a full stop or comma, a new clause, or `stops` (the next verb's subject). */
export function rightEdge(
  words: readonly Word[],
  from: number,
  stops: ReadonlySet<number>,
  wide = false,
): number {
  let i = from;
  for (; i < words.length && i < from + LONGEST * 2; i++) {
    const { norm, mark } = words[i]!;
    if (norm === ',' && inDate(words, i)) continue;
    if (mark && /^[,;:.!?()–—]$/.test(norm) && !listed(words, i)) {
      const closed = norm === ',' ? overApposition(words, i) : null;
      if (closed === null) break;
      i = closed;
      continue;
    }
    if (i > from && (stops.has(i) || (!wide && isAuxiliary(norm) && !isMay(words, i)))) break;
    if ((norm === 'and' || norm === 'but' || norm === 'or') && stops.has(i + 1)) break;
    if (i > from && SUBORDINATORS.has(norm) && !DETERMINERS.has(norm) && norm !== 'than') break;
  }
  return i;
}

/** The commas of "on July 19, 2023, by": before the year, and after it where the clause goes on. */
function inDate(words: readonly Word[], comma: number): boolean {
  const is = (i: number, what: RegExp): boolean => what.test(words[i]?.norm ?? '');
  if (is(comma - 1, DAY) && is(comma + 1, YEAR)) return true;
  return (
    is(comma - 1, YEAR) &&
    is(comma - 2, /^,$/) &&
    is(comma - 3, DAY) &&
    is(comma + 1, /^(?:by|to|from|with)$/)
  );
}

const DAY = /^\d{1,2}$/;
const YEAR = /^(?:1[5-9]|2[01])\d\d$/;

/** "Handed the park, the home of the club since 1931, back": the comma that closes an apposition before a preposition. */
function overApposition(words: readonly Word[], comma: number): number | null {
  if (!DETERMINERS.has(words[comma + 1]?.norm ?? '')) return null;
  const close = words.findIndex((w, i) => i > comma + 2 && i < comma + 12 && w.mark);
  if (close < 0 || words[close]!.norm !== ',') return null;
  return /^(?:back|to|over|from|with)$/.test(words[close + 1]?.norm ?? '') ? close : null;
}

/** A comma inside a list that "and" or "or" closes within a few words: "police, fire and rescue". */
function listed(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.norm !== ',') return false;
  const next = words[comma + 1];
  if (next === undefined || SUBORDINATORS.has(next.norm) || SUBJECT_PRONOUNS.has(next.norm)) return false;
  const ahead = words.slice(comma + 1, comma + 7);
  const close = ahead.findIndex((w) => w.norm === 'and' || w.norm === 'or');
  return (
    close > 0 &&
    !ahead.slice(0, close).some((w) => w.mark && w.norm !== ',') &&
    !ahead.slice(0, close + 2).some((w) => isAuxiliary(w.norm))
  );
}
