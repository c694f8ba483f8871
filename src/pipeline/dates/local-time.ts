import type { Country } from '../../language/countries.ts';
import type { TimeExpression, TimePoint } from '../../model/expression.ts';
import { moved } from '../../time/calendar.ts';
import { holidayIn } from '../../time/holiday-in.ts';
import { localHoliday } from '../../time/local-holiday.ts';
import { isSeason, southernSeason } from '../../time/southern.ts';
import { isSouthern } from './country.ts';

/** An expression as it is meant where its document was written: Canada’s Thanksgiving, Australia’s winter. */
export function localTime(expression: TimeExpression, countryOf: () => Country | null): TimeExpression {
  const { ends } = expression;
  const country = [expression, ...(ends ?? [])].some(isLocal) ? countryOf() : null;
  if (country === null) return expression;
  return {
    ...expression,
    ...localPoint(expression, country, expression.text),
    ends:
      ends === null
        ? null
        : [
            { ...ends[0], ...localPoint(ends[0], country, ends[0].text) },
            { ...ends[1], ...localPoint(ends[1], country, ends[1].text) },
          ],
  };
}

/** Whether a point holds a feast or a season, which countries have at different times. */
function isLocal({ known: { holiday, division }, absolute }: TimePoint): boolean {
  return holiday !== undefined || division !== undefined || (absolute !== null && isSeason(absolute));
}

function localPoint(
  { known, absolute }: TimePoint,
  country: Country,
  words: string,
): Pick<TimePoint, 'known' | 'absolute'> {
  const local = known.holiday === undefined ? undefined : localHoliday(known.holiday, country);
  const holiday = local === undefined ? {} : { holiday: local };
  // "Thanksgiving 2022": the words alone fixed the day of another country.
  const { year, shift = 0, weekend } = known;
  if (local !== undefined && local !== known.holiday && absolute !== null && year !== undefined && !weekend)
    return { known: { ...known, ...holiday }, absolute: moved(holidayIn(local, year), 'day', shift) };
  // Only North America has a fall.
  if (!isSouthern(country) || /\bfall\b/i.test(words)) return { known: { ...known, ...holiday }, absolute };
  const ofSeason = known.division !== undefined && known.division < 33;
  return {
    known: { ...known, ...holiday, ...(ofSeason ? { southern: true } : {}) },
    absolute: absolute === null ? null : southernSeason(absolute),
  };
}
