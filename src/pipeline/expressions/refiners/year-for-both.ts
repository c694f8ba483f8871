import type { Refiner } from 'chrono-node';
import { Finding } from '../finding.ts';
import { withYearOf } from './shared-year.ts';

const AND = /^\s*(?:,|,?\s*(?:and|or|&))\s*(?:(?:in|on|the|late|early|mid)[\s-]+)*$/i;

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
          ? withYearOf(result.reading, right.reading)
          : null;
      out.push(shared === null ? result : result.with({ reading: shared }, text));
    }
    return out.reverse();
  },
};
