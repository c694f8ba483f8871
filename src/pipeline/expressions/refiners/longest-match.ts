import type { Refiner } from 'chrono-node';
import { Finding } from '../finding.ts';

/** Of findings that share a word the longest stays; of equals the one whose recogniser stands first. */
export const longestMatch: Refiner = {
  refine: (_context, results) => {
    const kept: Finding[] = [];
    for (const result of results) {
      if (!(result instanceof Finding)) continue;
      const last = kept.at(-1);
      if (last === undefined || result.index >= last.stop) kept.push(result);
      else if (result.text.length > last.text.length) {
        kept.pop();
        const before = kept.at(-1);
        if (before === undefined || result.index >= before.stop) kept.push(result);
        else kept.push(last);
      }
    }
    return kept;
  },
};
