import type { Country } from '../../language/countries.ts';
import type { TimeExpression, TimePoint } from '../../model/expression.ts';
import { localHoliday } from '../../time/local-holiday.ts';
import { southernSeason } from '../../time/southern.ts';
import { isSouthern } from './country.ts';

/** An expression as it is meant where its document was written: Canada’s Thanksgiving, Australia’s winter. */
export function localTime(expression: TimeExpression, country: Country | null): TimeExpression {
  if (country === null) return expression;
  const { ends } = expression;
  return {
    ...expression,
    ...localPoint(expression, country),
    ends:
      ends === null
        ? null
        : [
            { ...ends[0], ...localPoint(ends[0], country) },
            { ...ends[1], ...localPoint(ends[1], country) },
          ],
  };
}

function localPoint({ known, absolute }: TimePoint, country: Country): Pick<TimePoint, 'known' | 'absolute'> {
  const holiday = known.holiday === undefined ? {} : { holiday: localHoliday(known.holiday, country) };
  if (!isSouthern(country)) return { known: { ...known, ...holiday }, absolute };
  const isSeason = known.division !== undefined && known.division < 33;
  return {
    known: { ...known, ...holiday, ...(isSeason ? { southern: true } : {}) },
    absolute: absolute === null ? null : southernSeason(absolute),
  };
}
