import type { Finding } from '../finding.ts';
import { pairwise } from './pairwise.ts';

/** "Thursday week, 20 June", "yesterday, 1 February", "tomorrow, Friday": two names of one day, one expression. */
export const apposition = pairwise((left, between, right, text): Finding | null => {
  const { known, deictic } = left.reading;
  // "Monday morning, July 17".
  const morning = left.rule === 'weekday' && NAMED_DAY.test(right.rule) && between.startsWith(',');
  if ((known.dayPart !== undefined && !morning) || right.ends !== null || right.reading.type !== 'DATE')
    return null;
  // "Next month, on 10 September", "in the New Year, on Twelfth Night".
  const inside =
    (NAMED_DAY.test(right.rule) && right.reading.known.weekday === undefined) || right.rule === 'holiday';
  if (
    isMonthAhead(left) &&
    inside &&
    /^,\s+on\s+(?:the\s+)?$/.test(between) &&
    right.reading.absolute === null
  )
    return right.with({ start: left.index }, text);
  const counted = left.rule === 'deictic-day' && Number.isInteger(deictic?.offset);
  if (counted && deictic !== null) {
    const named = right.reading.known;
    const day = named.day !== undefined || named.holiday !== undefined || right.rule === 'weekday';
    if (!day || named.dayPart !== undefined || !/^(?:,\s+|\s+\()$/.test(between)) return null;
    const close = between.includes('(') && text.startsWith(')', right.stop) ? 1 : 0;
    const reading = right.reading.absolute === null ? { ...right.reading, deictic } : right.reading;
    return right.with({ start: left.index, stop: right.stop + close, reading }, text);
  }
  if (left.rule !== 'weekday' || !NAMED_DAY.test(right.rule)) return null;
  if (!/^,?\s+(?:the\s+)?$/.test(between)) return null;
  const { weekday, dayPart } = known;
  const both = {
    ...right.reading.known,
    ...(weekday === undefined ? {} : { weekday }),
    ...(dayPart === undefined ? {} : { dayPart }),
  };
  return right.with({ start: left.index, reading: { ...right.reading, known: both } }, text);
});

/** The rules that name a day by its number. */
const NAMED_DAY = /^day|^month-day$|^numeric-day$/;

/** "next month", "this month", "the new year". */
function isMonthAhead({ rule, reading: { known, deictic } }: Finding): boolean {
  if (rule === 'holiday') return known.month === 1 && known.day === undefined;
  return (
    rule === 'relative-unit' && deictic?.unit === 'month' && (deictic.offset === 0 || deictic.offset === 1)
  );
}
