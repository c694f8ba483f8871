import { inPart, spokenTime, usual } from '../parsers/hour-in-words.ts';
import { dayPartOf } from '../parsers/day-parts.ts';
import type { Finding } from '../finding.ts';
import { each } from './pairwise.ts';

/** The part of the day, at most three words away and with no stop between. */
const TOLD_BEFORE = /\b(morning|afternoon|evening|night)(?:,?\s+[\w’'-]+){0,2}\s+$/i;
const TOLD_AFTER = /^(?:\s+[\w’'-]+){0,3}\s+(morning|afternoon|evening|night)\b/i;

/** "cut the ribbon at half past nine": an hour in words without its day; the part of the day told nearby says which half, else the usual one. */
export const usualHour = each((finding, before, after, text): Finding => {
  const { reading: read, rule, ends } = finding;
  if (rule !== 'clock' || ends !== null || read.type !== 'TIME' || read.known.hour !== undefined)
    return finding;
  const said = spokenTime(finding.text);
  if (said === null) return finding;
  const part = dayPartOf(TOLD_BEFORE.exec(before)?.[1] ?? TOLD_AFTER.exec(after)?.[1]);
  const hour = part === null ? usual(said.hour, said.minute) : inPart(said.hour, part);
  return hour === null
    ? finding
    : finding.with({ reading: { ...read, known: { ...read.known, hour, minute: said.minute } } }, text);
});
