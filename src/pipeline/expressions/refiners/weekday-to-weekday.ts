import { Finding, reading } from '../finding.ts';
import { pairwise } from './pairwise.ts';

/** "Monday to Friday", "Monday through Friday": without a "from" the days of every week, not of one. */
export const weekdayToWeekday = pairwise((left, between, right, text): Finding | null => {
  if (left.rule !== 'weekday' || right.rule !== 'weekday') return null;
  if (
    !/^(?:\s+(?:to|through|thru)\s+|\s*[-–]\s*)$/i.test(between) ||
    !isBareWeekday(left.text) ||
    !isBareWeekday(right.text)
  )
    return null;
  if (/\bfrom\s+$/i.test(text.slice(Math.max(0, left.index - 8), left.index))) return null;
  const read = reading({ type: 'SET', value: 'P1W', quant: 'EVERY' });
  return new Finding(left.index, text.slice(left.index, right.stop), 'plural-weekday', read);
});

/** A weekday's name and nothing else. */
export function isBareWeekday(words: string): boolean {
  return /^[A-Z][a-z]+$/.test(words);
}
