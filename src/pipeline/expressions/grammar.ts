import type { Parser, Refiner } from 'chrono-node';
import { Chrono } from 'chrono-node/en';
import type { Range } from '../../model/span.ts';
import { Finding, NO_REFERENCE } from './finding.ts';
import { parserOf } from './recogniser.ts';
import { MASKS, type Mask, masked } from './masks.ts';
import { type Called, readersIn } from './timely.ts';
import { holiday } from './parsers/holiday.ts';
import { numericDay } from './parsers/numeric-day.ts';
import { RECOGNISERS } from './recognisers.ts';
import { REFINERS } from './refiners.ts';
import { parsed, stretchOf } from './parsed.ts';

/** A recogniser as chrono's parser. */
interface Ready {
  readonly needs: readonly string[];
  readonly parser: Parser;
}

/** The masks and the parsers that can find anything in a text, in order. */
function readersOf(monthFirst: boolean): (text: string) => readonly Called<Mask | Ready>[] {
  const [iso, ...others] = RECOGNISERS.map(({ find }) => find);
  const all = iso === undefined ? others : [iso, numericDay(monthFirst), holiday, ...others];
  return readersIn<Mask | Ready>([
    ...MASKS,
    ...all.map((find) => ({ needs: find.needs, parser: parserOf(find) })),
  ]);
}

const DAY_FIRST = readersOf(false);
const MONTH_FIRST = readersOf(true);
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
  const masks: Mask[] = [];
  const parsers: { readonly parser: Parser; readonly stretch: Range }[] = [];
  const stretch = stretchOf(text);
  for (const called of (options.monthFirst ? MONTH_FIRST : DAY_FIRST)(text)) {
    const { reader } = called;
    if ('parser' in reader) parsers.push({ parser: reader.parser, stretch: stretch(called) });
    else masks.push(reader);
  }
  if (parsers.length === 0) return [];
  const words = masked(text, [options.aliases, options.people ?? null], masks);
  // In place of chrono's own parsing, which runs each parser over the whole text.
  const first: Refiner = {
    refine: (context) =>
      parsers
        .flatMap(({ parser, stretch }) => parsed(parser, context, stretch))
        .sort((a, b) => a.index - b.index),
  };
  return new Chrono({ parsers: [], refiners: [first, ...refiners] })
    .parse(words, NO_REFERENCE)
    .filter((result) => result instanceof Finding);
}
