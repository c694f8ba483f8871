import { MONTHS } from '../../language/months.ts';
import { oneOf } from '../../language/one-of.ts';
import type { Draft } from './draft.ts';

const MONTH = oneOf(MONTHS.keys());
const HOUR = String.raw`\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)|\d{1,2}[:.]\d{2}|noon|midnight`;
const DAY = [
  String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\s?(?:[-–]|to|and)\s?)?(?<d1>\d{1,2})(?:st|nd|rd|th)?\s+(?<m1>${MONTH})\.?(?:,?\s+(?<y1>\d{4}))?`,
  String.raw`(?<m2>${MONTH})\.?(?:\s+(?<d2>\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?)?(?:,?\s+(?<y2>\d{4}))?`,
  String.raw`(?<y3>1\d{3}|20\d{2})`,
].join('|');
/** "2 February 2018: She leaves port", "6 Feb, 03:50 – She rolls over", "06:05: …", "2014: …". */
const ENTRY = new RegExp(
  String.raw`^[-–•*]?\s?(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:${DAY})(?:,?\s+(?:at\s+)?(?:${HOUR}))?|${HOUR})(?::|\s?[–—]|\s-)\s+\p{Lu}\S*\s+\S`,
  'iu',
);
/** So many in a row make a timeline. */
const FEWEST = 3;

/**
 * The lines of an article's timeline: at least three in a row that open with a day, a year or an hour and tell what
 * happened then, the earliest first. Links to other pages stand the other way round.
 */
export function datedEntries(drafts: readonly Draft[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  for (let i = 0; i <= drafts.length; i++) {
    const text = drafts[i]?.text ?? '';
    if (text.length < 240 && ENTRY.test(text)) {
      run.push(i);
      continue;
    }
    if (run.length >= FEWEST && isForward(run.map((at) => drafts[at]?.text ?? '')))
      for (const at of run) found.add(at);
    run = [];
  }
  return found;
}

/** Whether no entry's day comes before that of the entry above it; years only where both have one. */
function isForward(entries: readonly string[]): boolean {
  const days = entries.flatMap((text) => {
    const g = ENTRY.exec(text)?.groups ?? {};
    const year = Number(g.y1 ?? g.y2 ?? g.y3 ?? 0);
    const month = MONTHS.get((g.m1 ?? g.m2 ?? '').toLowerCase()) ?? 0;
    return year + month === 0 ? [] : [{ year, day: 31 * month + Number(g.d1 ?? g.d2 ?? 0) }];
  });
  return days.every((entry, i) => {
    const above = days[i - 1] ?? entry;
    if (above.year > 0 && entry.year > 0 && above.year !== entry.year) return entry.year > above.year;
    // From December to January a row without years goes on too.
    return entry.day >= above.day || above.day - entry.day > HALF_A_YEAR;
  });
}

const HALF_A_YEAR = 183;
