/**
 * A table whose rows have words on either side of a bar, each word with all that stand across from it, in both
 * directions. A row a line; words are parted by spaces.
 */
export function twoSided(rows: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (word: string, other: string): void => {
    found.set(word, (found.get(word) ?? new Set<string>()).add(other));
  };
  for (const row of rows.trim().split('\n')) {
    const [left, right] = row.split('|').map((side) => side.trim().split(/\s+/));
    for (const x of left ?? [])
      for (const y of right ?? []) {
        add(x, y);
        add(y, x);
      }
  }
  return found;
}
