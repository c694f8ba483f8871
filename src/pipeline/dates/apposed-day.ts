import type { TimePoint } from '../../model/expression.ts';
import type { Setting } from './story.ts';

/** "19 May, the day after the fair", "on 19 May; it was the day before the vote". */
const BESIDE = /^(?:[,;:]|\s+[–—]|\s+\()\s*(?:(?:it|that|this|which)\s+(?:is|was)\s+|being\s+)?$/;
/** What the day is counted from is named: "the day after the fair", "the day before they met". */
const EVENT = /^\s+(?:an?|the|its|his|her|their|our|my|your|he|she|it|they|we|I|\p{Lu}\p{L}+)\b/u;

/**
 * The day that "the day after the fair" means where its date stands right before it: "on 19 May, the day after the fair". Null
 * where it is no such second name.
 */
export function apposedDay(
  { deictic }: TimePoint,
  { lastAny, sentence }: Setting,
  words: string,
  text: string,
  at: number,
): string | null {
  if (deictic?.from !== 'narrative' || deictic.unit !== 'day' || Math.abs(deictic.offset ?? 0) !== 1)
    return null;
  if (lastAny === null || lastAny.sentence !== sentence?.id || !BESIDE.test(text.slice(lastAny.end, at)))
    return null;
  const named = /^the\s+day\s+(?:after|before)(?=\s|$)/i.exec(words);
  return named !== null && EVENT.test(text.slice(at + named[0].length, at + named[0].length + 40))
    ? lastAny.day
    : null;
}
