import type { Range } from '../../model/span.ts';
import type { Placed } from './reading.ts';
import type { Line } from './words.ts';

/** Which names stand on which words of a line. Built once a line, so that looking up is constant time. */
export interface Marks {
  /** The name that the word belongs to (without titles), or undefined. */
  readonly on: readonly (Placed | undefined)[];
  /** Index of the first word of that name. */
  readonly from: readonly number[];
  /** Index of its last word. */
  readonly to: readonly number[];
  /** Index of the first word with its title: "Cllr", or the name's own first word. */
  readonly outer: readonly number[];
}

/** The marks of a line; `placed` are the names of the document in the order of the text. */
export function marksOf(line: Line, placed: readonly Placed[]): Marks {
  const n = line.words.length;
  const on = new Array<Placed | undefined>(n).fill(undefined);
  const from = new Array<number>(n).fill(-1);
  const to = new Array<number>(n).fill(-1);
  const outer = new Array<number>(n).fill(-1);
  for (const p of placed) {
    if (p.form === 'definition') continue;
    const first = indexFrom(line, p.start);
    if (first >= n || line.words[first]!.start >= p.end) continue;
    let last = first;
    while (last + 1 < n && line.words[last + 1]!.start < p.end) last++;
    for (let i = first; i <= last; i++) {
      if (p.form === 'title') {
        outer[i] = first;
        continue;
      }
      on[i] = p;
      from[i] = first;
      to[i] = last;
    }
  }
  for (let i = 0; i < n; i++) if (from[i]! >= 0 && outer[i] === -1) outer[i] = from[i]!;
  return { on, from, to, outer };
}

/** The index of the first word that starts at or after an offset, by halving. */
export function indexFrom(line: Line, offset: number): number {
  let low = 0;
  let high = line.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (line.words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The places of each line, in one pass. Both lists must be in the order of the text. */
export function byLine<T extends Range>(lines: readonly Line[], placed: readonly T[]): T[][] {
  const sorted = [...placed].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  return lines.map(({ block }) => {
    while (at < sorted.length && sorted[at]!.start < block.start) at++;
    const first = at;
    while (at < sorted.length && sorted[at]!.start < block.end) at++;
    return sorted.slice(first, at);
  });
}
