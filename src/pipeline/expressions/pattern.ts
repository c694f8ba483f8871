import { MONTHS } from '../../language/months.ts';
import { NUMBER_WORDS, numberOf } from '../../language/numbers.ts';
import { oneOf } from '../../language/one-of.ts';
import { ORDINALS } from '../../language/ordinals.ts';
import { SEASONS } from '../../language/seasons.ts';
import { TIME_UNITS } from '../../language/time-units.ts';
import { WEEKDAYS } from '../../language/weekdays.ts';
import { four, two } from '../../time/digits.ts';
import { HOLIDAYS } from '../../time/holidays.ts';

/** Sources of patterns for the small parts; each is to be used with the flag `i`. */
export const MONTH = `(?:${oneOf(MONTHS.keys())})`;
const MONTH_NAMES = [...MONTHS.keys()];
const FULL_NAMES = MONTH_NAMES.filter(
  (name) => name.length > 4 || name === 'may' || name === 'june' || name === 'july',
);
/** A month's name in full, or its abbreviation with the full stop that belongs to it. */
export const MONTH_WORD = `(?:(?:${oneOf(FULL_NAMES)})\\b|(?:${oneOf(MONTH_NAMES.filter((name) => !FULL_NAMES.includes(name)))})\\b\\.?)`;
export const WEEKDAY = `(?:${oneOf(WEEKDAYS.keys())})`;
const FULL_WEEKDAYS = [...WEEKDAYS.keys()].filter((name) => name.endsWith('day'));
export const FULL_WEEKDAY = `(?:${oneOf(FULL_WEEKDAYS)})`;
/** What a weekday may be called by before its date: "Easter Monday, 10 April", "the bank holiday Monday, 7 August". */
export const FEAST_BEFORE =
  '(?:(?:(?:bank|public)\\s+holiday|Easter|Whit|Good|Palm|Shrove|Ash|Maundy|Holy|Trinity|Remembrance)\\s+)?';
/** What may stand before a weekday with its date: "next Wednesday, 30 August", "this coming Friday, 3 May". */
export const RELATION_BEFORE = '(?:(?:next|last|this(?:\\s+(?:coming|past))?)\\s+(?=[A-Z]))?';
export const SEASON = `(?:${oneOf(SEASONS.keys())})`;
/** A feast or holiday of the table, with either apostrophe or none. */
export const HOLIDAY = `(?:${oneOf(HOLIDAYS.keys())
  .replaceAll('.', '\\.')
  .replaceAll("'", "[’']?")
  .replaceAll('st ', 'st\\.?\\s+')})`;
export const UNIT = `(?:${oneOf(TIME_UNITS.keys())})`;
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:\\s?(?:st|nd|rd|th)\\b)?';
export const YEAR = '(?:1\\d{3}|20\\d\\d|21\\d\\d)';
export const ERA = '(?:BCE?|B\\.C\\.(?:E\\.)?|B\\.C|AD|A\\.D\\.|CE|C\\.E\\.)';
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${oneOf(ORDINALS.keys())})`;
export const NUMBER = `(?:\\d{1,6}(?:\\.\\d{1,3})?|${NUMBER_WORDS})`;

/** Words of which a match holds one, for a recogniser's `needs`. */
export const MONTH_WORDS = MONTH_NAMES;
export const UNIT_WORDS = [...TIME_UNITS.keys()];
export const WEEKDAY_WORDS = FULL_WEEKDAYS.flatMap((name) => [name, `${name}s`]);

/** A case-insensitive pattern that starts where a word does: most places in a text are refused at once. */
export function pattern(source: string): RegExp {
  return new RegExp(`\\b(?:${source})`, 'i');
}

/** 1–12, or null. */
export function monthOf(word: string | undefined): number | null {
  return MONTHS.get((word ?? '').toLowerCase().replace(/\.$/, '')) ?? null;
}

/** 1–7, or null. */
export function weekdayOf(word: string | undefined): number | null {
  return WEEKDAYS.get((word ?? '').toLowerCase().replace(/\.$/, '')) ?? null;
}

/** A day of the month from "7", "07", "7th", "seventh". */
export function dayOf(word: string): number {
  return ORDINALS.get(word.toLowerCase()) ?? Number.parseInt(word, 10);
}

/** A count from figures or words; "a", "an", "one", "another", "each" are 1, "a couple" is 2, "half a" 0.5; null where it is vague. */
export function amountOf(words: string | undefined): number | null {
  const plain = (words ?? 'a').trim().toLowerCase();
  if (/^(?:an?|another|one|the|a single|a further|a full|a whole)$/.test(plain)) return 1;
  if (/^(?:a couple of|a couple|both)$/.test(plain)) return 2;
  if (/^half(?: an?)?$/.test(plain)) return 0.5;
  return numberOf(plain);
}

const LONG_MONTHS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the month has such a day in some year. */
export function isDay(month: number, day: number): boolean {
  return day >= 1 && day <= (LONG_MONTHS[month - 1] ?? 0);
}

/** EDTF of a year, a month or a day. */
export function edtfOf(year: number, month?: number, day?: number): string {
  return [
    four(year),
    ...(month === undefined ? [] : [two(month)]),
    ...(day === undefined ? [] : [two(day)]),
  ].join('-');
}

/** A two-digit year by window: the century that puts it between 1950 and 2049. */
export function fullYear(digits: string): number {
  const n = Number(digits);
  return digits.length > 2 ? n : n < 50 ? 2000 + n : 1900 + n;
}
