import { Chrono } from 'chrono-node/en';
import type { Refiner } from 'chrono-node';
import { Finding, NO_REFERENCE } from './finding.ts';
import { type Recogniser, parserOf } from './recogniser.ts';
import { masked } from './masks.ts';
import { TIMELY } from './timely.ts';
import { adverbOfRecurrence } from './parsers/adverbs-of-recurrence.ts';
import { agoLater } from './parsers/ago-later.ts';
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
import { hoursByLight } from './parsers/hours-by-light.ts';
import { holiday } from './parsers/holiday.ts';
import { month } from './parsers/month.ts';
import { monthDay } from './parsers/month-day.ts';
import { monthQuarter } from './parsers/month-quarter.ts';
import { monthYear } from './parsers/month-year.ts';
import { nthWeekdayOfMonth } from './parsers/nth-weekday.ts';
import { isoDay, numericDay } from './parsers/numeric-day.ts';
import { pluralWeekday } from './parsers/plural-weekday.ts';
import { quarter } from './parsers/quarter.ts';
import { rate } from './parsers/rate.ts';
import { every, nthOfPeriod } from './parsers/recurrence.ts';
import { relativeUnit } from './parsers/relative-unit.ts';
import { season } from './parsers/season.ts';
import { seasonOfSport } from './parsers/season-of-sport.ts';
import { shortYear } from './parsers/short-year.ts';
import { splitYear } from './parsers/split-year.ts';
import { term } from './parsers/term.ts';
import { thisTime } from './parsers/this-time.ts';
import { vague } from './parsers/vague.ts';
import { weekday } from './parsers/weekday.ts';
import { weeksFromToday } from './parsers/weeks-from-today.ts';
import { year } from './parsers/year.ts';
import { yearsLived } from './parsers/years-lived.ts';
import { yearsOfOffice } from './parsers/years-of-office.ts';
import { agoFromDay } from './refiners/ago-from-day.ts';
import { firstMonths } from './refiners/first-months.ts';
import { nearTheFeast } from './refiners/near-the-feast.ts';
import { aboutTheHour } from './refiners/about-the-hour.ts';
import { apposition } from './refiners/apposition.ts';
import { countedFromDay } from './refiners/counted-from-day.ts';
import { countedFromEvent } from './refiners/counted-from-event.ts';
import { dateWithTime } from './refiners/date-with-time.ts';
import { limits } from './refiners/limits.ts';
import { besideADay } from './refiners/beside-a-day.ts';
import { between } from './refiners/between.ts';
import { compoundDuration } from './refiners/compound-duration.ts';
import { dailyHours } from './refiners/daily-hours.ts';
import { weekdayToWeekday } from './refiners/weekday-to-weekday.ts';
import { lengthEnding, yearEnding } from './refiners/year-ending.ts';
import { weekOf } from './refiners/week-of.ts';
import { yearForBoth } from './refiners/year-for-both.ts';
import { longestMatch } from './refiners/longest-match.ts';
import { partOf } from './refiners/part-of.ts';
import { dayOfEachYear } from './refiners/day-of-each-year.ts';
import { oneOfThem } from './refiners/one-of-them.ts';
import { range } from './refiners/range.ts';
import { stretchOfEachYear } from './refiners/stretch-of-each-year.ts';
import { usualHour } from './refiners/usual-hour.ts';
import { yearSaidRelatively } from './refiners/year-said-relatively.ts';

/** The recognisers. All run over the whole text; the order decides only between matches of one length. */
const RECOGNISERS: readonly { readonly find: Recogniser; readonly because: string }[] = [
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
  { find: nthOfPeriod, because: 'the third Thursday of every month is one recurrence' },
  { find: every, because: 'every six months recurs; six months last' },
  { find: adverbOfRecurrence, because: 'six monthly recurs' },
  { find: deicticDay, because: 'yesterday and its kin' },
  { find: hoursByLight, because: 'from dawn to dusk is one stretch, before dawn is a time' },
  { find: dayPartAlone, because: 'overnight and at dawn, whose day the context names' },
  { find: thisTime, because: 'this time last year is a month, before last year' },
  { find: seasonOfSport, because: 'last season is no summer' },
  { find: relativeUnit, because: 'last year is a date, before the past year, a length' },
  { find: countedFromNow, because: 'lengths that end or begin now' },
  { find: agoLater, because: 'three weeks ago is a date, before three weeks, a length' },
  { find: rate, because: 'nine thousand a day recurs; for a day lasts' },
  { find: duration, because: 'a length of time with a number' },
  { find: yearsLived, because: 'summers and seasons are counted as years are' },
  { find: yearsOfOffice, because: 'the years in which somebody governed have a place on the calendar' },
  { find: bareDuration, because: 'a length of time without one' },
  { find: month, because: 'a month alone is the weakest of the names' },
  { find: dayOfMonth, because: 'a day whose month is left to context' },
  { find: clock, because: 'times of day, to be joined with their days' },
  { find: hourOfADay, because: 'what is an hour only beside a day' },
  { find: vague, because: 'now, recently and the like have no place on the calendar' },
];

/** What is made of the findings, in this order. */
const REFINERS: readonly { readonly refiner: Refiner; readonly because: string }[] = [
  { refiner: longestMatch, because: 'one stretch of words is one expression' },
  {
    refiner: yearSaidRelatively,
    because: '“July last year” is one month, before July looks for a year of its own',
  },
  { refiner: dayOfEachYear, because: '“1 March of each year” has no year to look for' },
  {
    refiner: oneOfThem,
    because: 'a Saturday in July is told by its month, before Saturday looks for a week',
  },
  { refiner: yearForBoth, because: 'the year after the last of a list is the year of all' },
  { refiner: apposition, because: 'a weekday and its date are one day' },
  { refiner: agoFromDay, because: 'five years ago next month is one month, before next month is another' },
  { refiner: firstMonths, because: 'nine months of the year are a part of it, before the year is a date' },
  { refiner: countedFromDay, because: 'a day counted from a day, once that is whole' },
  { refiner: weekOf, because: 'a week is named by its first or last day' },
  { refiner: partOf, because: 'the end of July next year is a part of what the steps before have joined' },
  { refiner: lengthEnding, because: 'a length whose end is said is one expression' },
  { refiner: yearEnding, because: 'so is a year of accounts' },
  { refiner: compoundDuration, because: 'hours and minutes are one length' },
  { refiner: weekdayToWeekday, because: 'Monday to Friday recurs, before Friday takes the hour beside it' },
  { refiner: dateWithTime, because: 'a time belongs to its day before two times make a stretch' },
  { refiner: besideADay, because: 'an hour that is one only with its day has had its chance' },
  { refiner: range, because: 'both ends must be whole before they are joined' },
  { refiner: between, because: 'the stretch begins with its preposition' },
  { refiner: stretchOfEachYear, because: 'a whole stretch of days that comes back every year' },
  { refiner: dailyHours, because: 'hours that no day claims are those of every day' },
  { refiner: longestMatch, because: 'what has grown may have grown over a neighbour' },
  { refiner: nearTheFeast, because: 'shortly before Christmas is no feast' },
  { refiner: usualHour, because: 'an hour in words is read once it has found its day' },
  { refiner: aboutTheHour, because: 'an hour is whole once day and hour are joined' },
  { refiner: limits, because: 'by and since speak of the whole expression' },
  { refiner: countedFromEvent, because: 'a length that stays alone may count from an event' },
];

function grammar(monthFirst: boolean): Chrono {
  const [iso, ...others] = RECOGNISERS.map(({ find }) => find);
  const all = iso === undefined ? others : [iso, numericDay(monthFirst), holiday, ...others];
  return new Chrono({ parsers: all.map(parserOf), refiners: REFINERS.map(({ refiner }) => refiner) });
}

const DAY_FIRST = grammar(false);
const MONTH_FIRST = grammar(true);

/**
 * The time expressions of a text, in order, never overlapping. Nothing is resolved: no clock is read.
 *
 * @param options.monthFirst reads 3/4/2019 as 4 March
 * @param options.aliases terms that the document defines and that hold a year without being a time
 */
export function recognise(
  text: string,
  options: { readonly monthFirst: boolean; readonly aliases: RegExp | null },
): Finding[] {
  if (!TIMELY.test(text)) return [];
  const chrono = options.monthFirst ? MONTH_FIRST : DAY_FIRST;
  return chrono
    .parse(masked(text, options.aliases), NO_REFERENCE)
    .filter((result): result is Finding => result instanceof Finding);
}
