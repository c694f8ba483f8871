import { Chrono } from 'chrono-node/en';
import { Finding, NO_REFERENCE } from './finding.ts';
import { parserOf } from './recogniser.ts';
import { masked } from './masks.ts';
import { TIMELY } from './timely.ts';
import { holiday } from './parsers/holiday.ts';
import { numericDay } from './parsers/numeric-day.ts';
import { RECOGNISERS } from './recognisers.ts';
import { REFINERS } from './refiners.ts';

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
