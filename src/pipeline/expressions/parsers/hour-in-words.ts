import { amountOf } from '../pattern.ts';

/** The hours of a clock in words. */
export const HOURS = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
/** What may stand before "past" and "to". */
export const MINUTES = '(?:five|ten|quarter|twenty(?:[\\s-]five)?|half)';

const SAID = new RegExp(
  `(?:(?<minutes>${MINUTES})[\\s-]+(?:minutes\\s+)?(?<way>past|to)\\s+|(?<half>half)\\s+)?\\b(?<hour>${HOURS}|1[0-2]|[1-9])\\b(?!\\s+(?:minutes|past|to))`,
  'i',
);

/** The hour (1–12) and minute of a time in words: "a quarter to two", "half past seven", "half six", "nine", "six o’clock"; null for none. */
export function spokenTime(words: string): { readonly hour: number; readonly minute: number } | null {
  const said = SAID.exec(words);
  if (said === null) return null;
  const { minutes, way, half, hour: word } = said.groups ?? {};
  const hour = amountOf(word) ?? 0;
  if (minutes === undefined) return { hour, minute: half === undefined ? 0 : 30 };
  const plain = minutes.toLowerCase();
  const count = plain === 'half' ? 30 : plain === 'quarter' ? 15 : (amountOf(plain.replace(/\s/, '-')) ?? 0);
  if (way?.toLowerCase() === 'past') return { hour, minute: count };
  return { hour: hour === 1 ? 12 : hour - 1, minute: 60 - count };
}

/** The hour (0–23) of a clock’s hour in a part of the day. */
export function inPart(hour: number, part: string): number {
  const early = part === 'MO' || (part === 'NI' && (hour < 6 || hour === 12));
  return (hour % 12) + (early ? 0 : 12);
}

/** Most of what is dated to the hour happens between eight in the morning and seven at night; at eight and at seven it may be either. */
export function usual(hour: number, minute: number): number | null {
  if (hour === 12) return 12;
  if (hour >= 9 || (hour === 8 && minute >= 30)) return hour;
  return hour <= 6 ? hour + 12 : null;
}
