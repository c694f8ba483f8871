import { Chrono, type Parser } from 'chrono-node/en';
import { Finding, NO_REFERENCE } from './finding.ts';
import { parserOf } from './recogniser.ts';
import { masked } from './masks.ts';
import { TIMELY } from './timely.ts';
import { holiday } from './parsers/holiday.ts';
import { numericDay } from './parsers/numeric-day.ts';
import { RECOGNISERS } from './recognisers.ts';
import { REFINERS } from './refiners.ts';

interface Ready {
  readonly needs: RegExp | undefined;
  readonly parser: Parser;
}

function ready(monthFirst: boolean): readonly Ready[] {
  const [iso, ...others] = RECOGNISERS.map(({ find }) => find);
  const all = iso === undefined ? others : [iso, numericDay(monthFirst), holiday, ...others];
  return all.map((find) => ({ needs: find.needs, parser: parserOf(find) }));
}

const DAY_FIRST = ready(false);
const MONTH_FIRST = ready(true);
const refiners = REFINERS.map(({ refiner }) => refiner);

/** The parsers that can find anything in a text; what several of them need is looked for once. */
function parsersFor(text: string, all: readonly Ready[]): Parser[] {
  const met = new Map<RegExp, boolean>();
  return all.flatMap(({ needs, parser }) => {
    if (needs === undefined) return [parser];
    let has = met.get(needs);
    if (has === undefined) met.set(needs, (has = needs.test(text)));
    return has ? [parser] : [];
  });
}

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
  if (!TIMELY.test(text)) return [];
  const words = masked(text, [options.aliases, options.people ?? null]);
  const parsers = parsersFor(words, options.monthFirst ? MONTH_FIRST : DAY_FIRST);
  if (parsers.length === 0) return [];
  return new Chrono({ parsers, refiners })
    .parse(words, NO_REFERENCE)
    .filter((result): result is Finding => result instanceof Finding);
}
