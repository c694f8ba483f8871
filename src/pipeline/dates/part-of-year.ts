import type { TimexMod } from '../../model/date.ts';
import { boundsOf } from '../../time/bounds.ts';
import { weekendBeside } from '../../time/calendar.ts';
import { two } from '../../time/digits.ts';
import { nthWeekday } from '../../time/holiday-in.ts';

const END = /^(?:the\s+)?(?:very\s+)?(?:end|close)\s+of\b/i;
const START = /^(?:the\s+)?(?:very\s+)?(?:start|beginning)\s+of\b/i;
const CLOSING = /^(?:the\s+)?(?:closing|last|final|opening|first)\s+(?:few\s+)?months\s+(?:of|in)\b/i;

const WEEK =
  /^(?:in\s+)?(?:the\s+)?(?<nth>first|second|third|fourth|last|final|opening|closing)\s+(?:full\s+)?week\s+(?:of|in)\b/i;

/** "The second week of December" is its days 8 to 14, the last week its last seven days; null for other words. */
function weekOfMonth(words: string, edtf: string): string | null {
  const nth = WEEK.exec(words)?.groups?.nth?.toLowerCase();
  if (nth === undefined || !/^\d{4}-(?:0\d|1[0-2])$/.test(edtf)) return null;
  const length = Number((boundsOf(edtf).latest ?? '').slice(8));
  const n = ['first', 'second', 'third', 'fourth'].indexOf(nth);
  const end = /last|final|closing/.test(nth) ? length : 7 * (Math.max(n, 0) + 1);
  const day = (d: number): string => `${edtf}-${two(d)}`;
  return `${day(end - 6)}/${day(end)}`;
}

const WEEKEND = /^(?:the\s+)?(?<nth>first|second|third|fourth|last|final)\s+weekend\s+(?:of|in)\b/i;

/** "The second weekend of September": its second Saturday and the day after; null for other words. */
function weekendOfMonth(words: string, edtf: string): string | null {
  const nth = WEEKEND.exec(words)?.groups?.nth?.toLowerCase();
  if (nth === undefined || !/^\d{4}-(?:0\d|1[0-2])$/.test(edtf)) return null;
  const n = ['first', 'second', 'third', 'fourth'].indexOf(nth);
  const [year, month] = [Number(edtf.slice(0, 4)), Number(edtf.slice(5))];
  return weekendBeside(nthWeekday(year, month, 6, n < 0 ? -1 : n + 1).toString());
}

/**
 * "The end of 2024" is its last month, "the start of the year" its first, its "closing months" a
 * quarter of it. Parts of what is no longer than a month, and rougher ones ("early in 2024"), stay as they are.
 */
export function partOfYear(words: string, edtf: string, mod: TimexMod | null): string {
  const week = weekOfMonth(words, edtf) ?? weekendOfMonth(words, edtf);
  if (week !== null) return week;
  if (mod !== 'END' && mod !== 'START') return edtf;
  const { earliest, latest } = boundsOf(edtf);
  if (earliest === null || latest === null || earliest.slice(0, 7) === latest.slice(0, 7)) return edtf;
  if (END.test(words)) return latest.slice(0, 7);
  if (START.test(words)) return earliest.slice(0, 7);
  const year = /^\d{4}$/.test(edtf);
  if (year && CLOSING.test(words)) return mod === 'END' ? `${edtf}-10/${edtf}-12` : `${edtf}-01/${edtf}-03`;
  return edtf;
}
