import { Finding, type Reading } from '../finding.ts';
import { DAY_PART } from '../parsers/day-part-alone.ts';
import { inPart, spokenTime, usual } from '../parsers/hour-in-words.ts';
import { HOUR_OF_A_DAY } from '../parsers/hour-of-a-day.ts';
import { HOURS_BY_LIGHT } from '../parsers/hours-by-light.ts';
import { pairwise } from './pairwise.ts';
import { clockStamp } from './shared-year.ts';

/** "7.30pm on Thursday", "21 May 2019, 06:00", "20 June, at 7.30pm", "next Tuesday from 4pm", "7pm on Mondays", "8 a.m. to 6 p.m. daily". */
export const dateWithTime = pairwise((left, between, right, text): Finding | null => {
  const before =
    right.reading.known.dayPart !== undefined && /^the\b/.test(right.text)
      ? /^\s+(?:in|on)\s+$/
      : /^,?\s+(?:(?:on|of)\s+)?(?:the\s+)?$/;
  if (isClock(left) && isDay(right) && (before.test(between) || /^,?\s+(?:on\s+)?$/.test(between))) {
    return joined(right, left, left.index, right.stop, text);
  }
  // "Before dawn on Sunday, 4 February", "dawn tomorrow", "just after sunset Monday".
  const { dayPart } = left.reading.known;
  if (left.rule === DAY_PART && dayPart !== undefined && isDay(right) && isBesideItsDay(between, right))
    return right.with(
      {
        start: left.index,
        reading: { ...right.reading, type: 'TIME', known: { ...right.reading.known, dayPart } },
      },
      text,
    );
  if (
    isDay(left) &&
    isClock(right) &&
    /^(?:,|\s*[-–—|/•·@])?\s*(?:(?:at|from|around|about|between|until)\s+)?(?:about\s+)?$/i.test(between)
  ) {
    return joined(left, right, left.index, right.stop, text);
  }
  return null;
});

/** Between a part of the day and its day: "on", or nothing before a weekday or "tomorrow". */
function isBesideItsDay(between: string, { rule, reading: { known } }: Finding): boolean {
  const bare = known.dayPart === undefined && (rule === 'weekday' || rule === 'deictic-day');
  return /^,?\s+on\s+$/.test(between) || (bare && /^\s+$/.test(between));
}

function isClock({ rule }: Finding): boolean {
  return rule === 'clock' || rule === HOUR_OF_A_DAY || rule === HOURS_BY_LIGHT;
}

/** The rules of days that recur. */
const DAYS_THAT_RECUR = new Set(['plural-weekday', 'every', 'nth-of-period', 'adverb-of-recurrence', 'rate']);

function isDay({ reading: { known, deictic, type }, rule, ends }: Finding): boolean {
  if (rule === 'clock' || rule === HOUR_OF_A_DAY || rule === HOURS_BY_LIGHT) return false;
  if (type === 'SET') return DAYS_THAT_RECUR.has(rule);
  if (ends !== null || known.hour !== undefined) return false;
  return (
    known.day !== undefined ||
    known.weekday !== undefined ||
    known.holiday !== undefined ||
    (deictic?.unit === 'day' && Number.isInteger(deictic.offset))
  );
}

function joined(day: Finding, clock: Finding, start: number, stop: number, text: string): Finding {
  const words = text.slice(start, stop);
  if (day.reading.type === 'SET') return new Finding(start, words, day.rule, day.reading);
  const end = (time: Reading): Reading => onDay(day.reading, inHalf(time, day.reading, clock.text));
  const ends = clock.ends
    ? ([
        new Finding(clock.ends[0].index, clock.ends[0].text, clock.rule, end(clock.ends[0].reading)),
        new Finding(clock.ends[1].index, clock.ends[1].text, clock.rule, end(clock.ends[1].reading)),
      ] as const)
    : null;
  return new Finding(start, words, 'day-and-time', end(clock.reading), ends);
}

function onDay(day: Reading, time: Reading): Reading {
  const { hour, minute } = time.known;
  const clock = { ...(hour === undefined ? {} : { hour }), ...(minute === undefined ? {} : { minute }) };
  return {
    ...day,
    type: 'TIME',
    known: { ...day.known, ...clock },
    absolute: day.absolute === null ? null : `${day.absolute}${clockStamp(time)}`,
  };
}

/** "10.15": an hour of which nothing says in which half of the day it is. */
const FIGURES_ALONE = /^(?:1[0-2]|[1-9])[.:][0-5]\d$/;

/** "nine yesterday morning", "10.15 that night": the part of the day says which it is; without one an hour in words is the usual one. */
function inHalf(time: Reading, { known: { dayPart } }: Reading, words: string): Reading {
  const { hour: figures } = time.known;
  if (figures !== undefined && dayPart !== undefined && FIGURES_ALONE.test(words))
    return { ...time, known: { ...time.known, hour: inPart(figures, dayPart) } };
  const spoken = time.known.hour === undefined ? spokenTime(words) : null;
  if (spoken === null) return time;
  const hour = dayPart === undefined ? usual(spoken.hour, spoken.minute) : inPart(spoken.hour, dayPart);
  return hour === null ? time : { ...time, known: { hour, minute: spoken.minute } };
}
