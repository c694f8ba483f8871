/** Two positions, one in each sequence, that an alignment sets side by side. */
export interface Match {
  readonly a: number;
  readonly b: number;
}

const MISMATCH = -1;
const GAP = -0.6;

/**
 * The best local alignment of two sequences (Smith and Waterman 1981, linear gap cost): the matched positions
 * in order, from the first to the last match. `score` gives a positive value where two elements match and 0
 * where they don't. Time and memory are a.length × b.length: cut long texts before.
 */
export function alignLocally(
  aLength: number,
  bLength: number,
  score: (a: number, b: number) => number,
): Match[] {
  const width = bLength + 1;
  const table = new Float32Array((aLength + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= aLength; i++) {
    for (let j = 1; j <= bLength; j++) {
      const at = i * width + j;
      const gain = score(i - 1, j - 1);
      const value = Math.max(
        0,
        cell(table, at - width - 1) + (gain > 0 ? gain : MISMATCH),
        cell(table, at - width) + GAP,
        cell(table, at - 1) + GAP,
      );
      table[at] = value;
      if (value > best) {
        best = value;
        bestAt = at;
      }
    }
  }
  return walkBack(table, width, bestAt, score);
}

function cell(table: Float32Array, at: number): number {
  return table[at] ?? 0;
}

function walkBack(
  table: Float32Array,
  width: number,
  from: number,
  score: (a: number, b: number) => number,
): Match[] {
  const matches: Match[] = [];
  let at = from;
  while (cell(table, at) > 0) {
    const i = Math.floor(at / width);
    const j = at % width;
    const gain = score(i - 1, j - 1);
    const value = cell(table, at);
    const near = (other: number): boolean => Math.abs(value - other) < 1e-3;
    if (near(cell(table, at - width - 1) + (gain > 0 ? gain : MISMATCH))) {
      if (gain > 0) matches.push({ a: i - 1, b: j - 1 });
      at -= width + 1;
    } else if (near(cell(table, at - width) + GAP)) at -= width;
    else at -= 1;
  }
  return matches.reverse();
}
