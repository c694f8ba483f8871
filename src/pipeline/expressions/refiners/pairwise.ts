import type { Refiner } from 'chrono-node';
import { Finding } from '../finding.ts';

/**
 * A refiner that joins neighbours: `join` gets two findings in order, the words between them and the whole text,
 * and returns what they make together, or null. What it returns may be joined again with what follows.
 */
export function pairwise(
  join: (left: Finding, between: string, right: Finding, text: string) => Finding | null,
): Refiner {
  return {
    refine: ({ text }, results) => {
      if (results.length < 2) return results;
      const out: Finding[] = [];
      for (const result of results) {
        if (!(result instanceof Finding)) continue;
        const left = out.at(-1);
        const near = left !== undefined && result.index - left.stop <= LONGEST_GAP;
        const joined = near ? join(left, text.slice(left.stop, result.index), result, text) : null;
        if (joined === null) out.push(result);
        else out[out.length - 1] = joined;
      }
      return out;
    },
  };
}

/** A refiner that looks at one finding at a time, with the words before and after it. */
export function each(
  change: (finding: Finding, before: string, after: string, text: string) => Finding | null,
): Refiner {
  return {
    refine: ({ text }, results) =>
      results.flatMap((result) => {
        if (!(result instanceof Finding)) return [];
        const before = text.slice(Math.max(0, result.index - WINDOW), result.index);
        const changed = change(result, before, text.slice(result.stop, result.stop + WINDOW), text);
        return changed === null ? [] : [changed];
      }),
  };
}

const LONGEST_GAP = 24;
const WINDOW = 80;
