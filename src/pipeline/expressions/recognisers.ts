import type { Recogniser } from './recogniser.ts';
import { adverbOfRecurrence } from './parsers/adverbs-of-recurrence.ts';
import { agoLater } from './parsers/ago-later.ts';
import { allOfIt } from './parsers/all-of-it.ts';
import { bareDuration } from './parsers/bare-duration.ts';
import { century } from './parsers/century.ts';
import { clock } from './parsers/clock.ts';
import { countedFromNow } from './parsers/counted-from-now.ts';
import { dayPartAlone } from './parsers/day-part-alone.ts';
import { dayOfMonth } from './parsers/day-of-month.ts';
import { dayMonth } from './parsers/day-month.ts';
import { decade } from './parsers/decade.ts';
import { deicticDay } from './parsers/deictic-day.ts';
import { duration } from './parsers/duration.ts';
import { hourOfADay } from './parsers/hour-of-a-day.ts';
import { hoursInWords } from './parsers/hours-in-words.ts';
import { hoursByLight } from './parsers/hours-by-light.ts';
import { lengthBetween } from './parsers/length-between.ts';
import { midweek } from './parsers/midweek.ts';
import { month } from './parsers/month.ts';
import { monthDay } from './parsers/month-day.ts';
import { monthQuarter } from './parsers/month-quarter.ts';
import { monthYear } from './parsers/month-year.ts';
import { namedAgo } from './parsers/named-ago.ts';
import { nthWeekdayOfMonth } from './parsers/nth-weekday.ts';
import { isoDay } from './parsers/numeric-day.ts';
import { oneAfterAnother } from './parsers/one-after-another.ts';
import { pluralWeekday } from './parsers/plural-weekday.ts';
import { quarter } from './parsers/quarter.ts';
import { quarterOfAnHour } from './parsers/quarter-of-an-hour.ts';
import { rate } from './parsers/rate.ts';
import { every, nthOfPeriod } from './parsers/recurrence.ts';
import { relativeUnit } from './parsers/relative-unit.ts';
import { season } from './parsers/season.ts';
import { seasonOfSport } from './parsers/season-of-sport.ts';
import { shortYear } from './parsers/short-year.ts';
import { splitYear } from './parsers/split-year.ts';
import { spokenClock } from './parsers/spoken-clock.ts';
import { term } from './parsers/term.ts';
import { thisTime } from './parsers/this-time.ts';
import { vague } from './parsers/vague.ts';
import { weekday } from './parsers/weekday.ts';
import { weeksFromToday } from './parsers/weeks-from-today.ts';
import { year } from './parsers/year.ts';
import { yearsLived } from './parsers/years-lived.ts';
import { yearsOfOffice } from './parsers/years-of-office.ts';

/** The recognisers. All run over the whole text; the order decides only between matches of one length. */
export const RECOGNISERS: readonly { readonly find: Recogniser; readonly because: string }[] = [
  { find: isoDay, because: 'a machine’s date can be read in one way only' },
  { find: dayMonth, because: 'a day with its month is the firmest thing that people write' },
  { find: monthDay, because: 'the same, month first' },
  { find: monthYear, because: 'a month with its year, before a month alone' },
  {
    find: splitYear,
    because: '2018-19 is one year of accounts or teaching before it is a stretch of two years',
  },
  { find: term, because: 'an autumn term is a term, not an autumn' },
  { find: season, because: 'a season with or without its year' },
  { find: quarter, because: 'a quarter is a length of time where no ordinal stands before it' },
  { find: monthQuarter, because: 'the June quarter is three months, before June is one' },
  { find: decade, because: 'the 1990s are more than the year 1990' },
  { find: century, because: 'a century by its number' },
  { find: year, because: 'a year alone, only where the words around it make it one' },
  { find: shortYear, because: 'a year cut to two figures, only where its preposition leads it' },
  { find: nthWeekdayOfMonth, because: 'the first Monday of May is one day, before Monday and May are two' },
  { find: pluralWeekday, because: 'Mondays recur; a Monday does not' },
  { find: weeksFromToday, because: 'a week today is a day, before today is another' },
  { find: weekday, because: 'a day of the week with what stands before and after it' },
  { find: midweek, because: 'the middle of a week is a day of it, unnamed' },
  { find: nthOfPeriod, because: 'the third Thursday of every month is one recurrence' },
  { find: every, because: 'every six months recurs; six months last' },
  { find: oneAfterAnother, because: 'month after month recurs' },
  { find: adverbOfRecurrence, because: 'six monthly recurs' },
  { find: deicticDay, because: 'yesterday and its kin' },
  { find: hoursByLight, because: 'from dawn to dusk is one stretch, before dawn is a time' },
  { find: dayPartAlone, because: 'overnight and at dawn, whose day the context names' },
  { find: thisTime, because: 'this time last year is a month, before last year' },
  { find: allOfIt, because: 'all winter is a winter with all that is in it' },
  { find: seasonOfSport, because: 'last season is no summer' },
  { find: relativeUnit, because: 'last year is a date, before the past year, a length' },
  { find: countedFromNow, because: 'lengths that end or begin now' },
  { find: agoLater, because: 'three weeks ago is a date, before three weeks, a length' },
  { find: namedAgo, because: 'two winters ago is a winter, before two winters, a length' },
  { find: quarterOfAnHour, because: 'a quarter of an hour is no quarter of a year' },
  { find: rate, because: 'nine thousand a day recurs; for a day lasts' },
  { find: lengthBetween, because: 'two or three weeks are one length, before three weeks are' },
  { find: duration, because: 'a length of time with a number' },
  { find: yearsLived, because: 'summers and seasons are counted as years are' },
  { find: yearsOfOffice, because: 'the years in which somebody governed have a place on the calendar' },
  { find: bareDuration, because: 'a length of time without one' },
  { find: month, because: 'a month alone is the weakest of the names' },
  { find: dayOfMonth, because: 'a day whose month is left to context' },
  { find: clock, because: 'times of day, to be joined with their days' },
  { find: hoursInWords, because: '9 to noon is one stretch, before noon is a time' },
  { find: spokenClock, because: 'the same in words' },
  { find: hourOfADay, because: 'what is an hour only beside a day' },
  { find: vague, because: 'now, recently and the like have no place on the calendar' },
];
