import { daysBetween, moved } from '../../time/calendar.ts';
import { dayInWords } from '../../time/in-words.ts';
import type { DayBound } from './constraint.ts';
import { afterEvent } from './beside-event.ts';
import { countDown } from './count-down.ts';
import { countedAfterPaper } from './counted-after.ts';
import { countedSince } from './counted-since.ts';
import type { Demand, Told } from './demand.ts';
import { otherTellings } from './other-tellings.ts';
import { instrumentMade } from './instrument-made.ts';
import { lastWeek } from './last-week.ts';
import { numberedDay } from './numbered-day.ts';
import { ownWords } from './own-words.ts';
import { papersNamed } from './papers-named.ts';
import type { Known } from './propagate.ts';
import type { DatedText } from './reading.ts';
import { regularDay } from './regular-day.ts';
import { stretch } from './stretch.ts';
import { weekdayLine } from './weekday-line.ts';
import { weekdayNow } from './weekday-now.ts';

/** What the demands that a day meets must weigh together, and by how much more than those of any other day. */
const [ENOUGH, CLEAR] = [2, 0.5];
/** More days in a row are no answer. */
const LONGEST = 31;

/**
 * The day on which an undated document was written, where its own words give it: "yesterday, 1 February" is of the 2nd,
 * "I write this on All Souls’ Day" says so, and what it tells of "tomorrow", "last Friday" or "three weeks ago" other documents give
 * a day. Only where a single day meets more than any other, and enough.
 */
export function dayOfWriting(text: DatedText, told: Told, known: Known | undefined): DayBound[] {
  const [first, last] = stretch(told.days, known);
  if (first === undefined || last === undefined) return [];
  const days = daysBetween(first, last);
  if (days < 0 || days > 800) return [];
  const own = ownDemands(text, told);
  if (own.length === 0) return [];
  const demands = [...own, ...otherTellings(text, told)];
  const scored = Array.from({ length: days + 1 }, (_, i) => {
    const day = moved(first, 'day', i);
    const met = demands.filter((d) => d.met(day));
    return { day, met, score: met.reduce((sum, { weight }) => sum + weight, 0) };
  }).sort((a, b) => b.score - a.score || (a.day < b.day ? -1 : 1));
  const [best] = scored;
  if (best === undefined || best.score < ENOUGH || !best.met.some((d) => own.includes(d))) return [];
  // As good as each other: days in a row, which every one of the demands allows.
  const even = scored
    .filter(({ score }) => score > best.score - CLEAR)
    .map(({ day }) => day)
    .sort();
  const [from, to] = [even[0] ?? best.day, even.at(-1) ?? best.day];
  if (even.length > LONGEST || daysBetween(from, to) !== even.length - 1) return [];
  const spans = best.met.map(({ span }) => span);
  const words = best.met
    .map(({ says }) => says)
    .slice(0, 3)
    .join('; ');
  const on = from === to ? `on ${dayInWords(from)}` : `from ${dayInWords(from)} to ${dayInWords(to)}`;
  const because = `${words}: so it was written ${on}`;
  const bound = (kind: DayBound['kind'], day: string): DayBound => ({
    kind,
    doc: text.document.id,
    day,
    evidence: spans,
    because,
  });
  return [bound('not-before', from), bound('not-after', to)];
}

/** What the text’s own words demand; what other documents tell only decides between the days that these allow. */
function ownDemands(text: DatedText, told: Told): Demand[] {
  return [
    ...ownWords(text, told),
    ...papersNamed(text, told.texts),
    ...countedSince(text, told),
    ...countedAfterPaper(text, told.instruments),
    ...countDown(text),
    ...numberedDay(text, told),
    ...lastWeek(text),
    ...afterEvent(text, told),
    ...regularDay(text),
    ...weekdayLine(text),
    ...weekdayNow(text),
    ...instrumentMade(text, told.instruments),
  ];
}
