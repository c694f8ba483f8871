import type { Refiner } from 'chrono-node';
import { Finding, type Reading } from '../finding.ts';
import { withYearOf } from './shared-year.ts';

const AND = /^\s*(?:,\s*(?:(?:and|or|&)\s*)?|(?:and|or|&)\s*)(?:(?:in|on|the|late|early|mid)[\s-]+)*$/i;

/** "In June, and in July of last year" may be two Junes. */
const PLAIN = /^(?:,|,?\s+(?:and|or|&))\s+$/i;

/** "in March and October of last year": the same, where the year is counted and not named. */
function inThatYear(left: Reading, right: Reading): Reading | null {
  const [month, later] = [left.known.month, right.known.month];
  const { deictic } = right;
  if (month === undefined || later === undefined || month >= later) return null;
  if (deictic?.unit !== 'year' || deictic.offset === null) return null;
  return left.deictic?.unit === 'year' && left.deictic.offset === null ? { ...left, deictic } : null;
}

/** "in August and October 2022": two months, one year. Read from the end, so that a list passes its year back. */
export const yearForBoth: Refiner = {
  refine: ({ text }, results) => {
    const out: Finding[] = [];
    for (const result of [...results].reverse()) {
      if (!(result instanceof Finding)) continue;
      const right = out.at(-1);
      const near = right !== undefined && right.index - result.stop < 16;
      const shared =
        near && right.ends === null && result.ends === null && AND.test(text.slice(result.stop, right.index))
          ? (withYearOf(result.reading, right.reading) ??
            (PLAIN.test(text.slice(result.stop, right.index))
              ? inThatYear(result.reading, right.reading)
              : null))
          : null;
      out.push(shared === null ? result : result.with({ reading: shared }, text));
    }
    return out.reverse();
  },
};
