import type { Refiner } from 'chrono-node';
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
import { besideAnEvent } from './refiners/beside-an-event.ts';
import { between } from './refiners/between.ts';
import { compoundDuration } from './refiners/compound-duration.ts';
import { dailyHours } from './refiners/daily-hours.ts';
import { weekdayToWeekday } from './refiners/weekday-to-weekday.ts';
import { lengthEnding, yearEnding } from './refiners/year-ending.ts';
import { weekdaysAlike } from './refiners/weekdays-alike.ts';
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

/** What is made of the findings, in this order. */
export const REFINERS: readonly { readonly refiner: Refiner; readonly because: string }[] = [
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
  {
    refiner: weekdaysAlike,
    because: 'what follows Monday to Friday recurs too, once its hours are joined to it',
  },
  { refiner: dailyHours, because: 'hours that no day claims are those of every day' },
  { refiner: longestMatch, because: 'what has grown may have grown over a neighbour' },
  { refiner: nearTheFeast, because: 'shortly before Christmas is no feast' },
  { refiner: usualHour, because: 'an hour in words is read once it has found its day' },
  { refiner: aboutTheHour, because: 'an hour is whole once day and hour are joined' },
  { refiner: limits, because: 'by and since speak of the whole expression' },
  {
    refiner: besideAnEvent,
    because: 'a day that no calendar fixes is told by the event after it, in no more words',
  },
  { refiner: countedFromEvent, because: 'a length that stays alone may count from an event' },
];
