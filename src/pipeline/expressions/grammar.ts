import { Chrono, type Parser } from 'chrono-node/en';
import { Finding, NO_REFERENCE } from './finding.ts';
import { parserOf } from './recogniser.ts';
import { masked } from './masks.ts';
import { readersIn } from './timely.ts';
import { holiday } from './parsers/holiday.ts';
import { numericDay } from './parsers/numeric-day.ts';
import { RECOGNISERS } from './recognisers.ts';
import { REFINERS } from './refiners.ts';

/** The parsers that can find anything in a text, in order. */
function parsersIn(monthFirst: boolean): (text: string) => readonly { readonly parser: Parser }[] {
  const [iso, ...others] = RECOGNISERS.map(({ find }) => find);
  const all = iso === undefined ? others : [iso, numericDay(monthFirst), holiday, ...others];
  return readersIn(all.map((find) => ({ needs: find.needs, parser: parserOf(find) })));
}

const DAY_FIRST = parsersIn(false);
const MONTH_FIRST = parsersIn(true);
const refiners = REFINERS.map(({ refiner }) => refiner);

/**
 * The time expressions of a text, in order, never overlapping. Nothing is resolved: no clock is read.
 *
 * @param options.monthFirst reads 3/4/2019 as 4 March
 * @param options.aliases terms that the document defines and that hold a year without being a time
 * @param options.people names of people who are called after months
 */
export function recognise(
  text: string,
  options: {
    readonly monthFirst: boolean;
    readonly aliases: RegExp | null;
    readonly people?: RegExp | null;
  },
): Finding[] {
  const parsers = (options.monthFirst ? MONTH_FIRST : DAY_FIRST)(text).map(({ parser }) => parser);
  if (parsers.length === 0) return [];
  const words = masked(text, [options.aliases, options.people ?? null]);
  return new Chrono({ parsers, refiners })
    .parse(words, NO_REFERENCE)
    .filter((result): result is Finding => result instanceof Finding);
}
