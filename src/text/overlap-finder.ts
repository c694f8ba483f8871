import type { Range } from '../model/span.ts';

/**
 * Finds the ranges of a list that share a code unit with a stretch, without walking the whole list: by a binary
 * search over their starts, and back as far as any of them still reaches. The ranges may stand in any order and
 * overlap; what is found keeps the list's order. Building costs a sort, a look-up about log n plus what it finds.
 */
export function overlapFinder<T extends Range>(list: readonly T[]): (stretch: Range) => T[] {
  const entries = list.map((item, at) => ({ item, at })).sort((a, b) => a.item.start - b.item.start);
  const reach: number[] = [];
  let furthest = -Infinity;
  for (const { item } of entries) reach.push((furthest = Math.max(furthest, item.end)));
  return (stretch) => {
    const found: { item: T; at: number }[] = [];
    for (let i = startingBefore(entries, stretch.end) - 1; i >= 0 && reach[i]! > stretch.start; i--) {
      const entry = entries[i]!;
      if (entry.item.end > stretch.start) found.push(entry);
    }
    return found.sort((a, b) => a.at - b.at).map(({ item }) => item);
  };
}

/** How many entries start before `end`. */
function startingBefore(entries: readonly { readonly item: Range }[], end: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.item.start < end) low = middle + 1;
    else high = middle;
  }
  return low;
}
