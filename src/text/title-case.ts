/** How words are written inside sentences, lower case to written form: "nhs" → "NHS", "harbour" → "harbour". */
export type Casing = ReadonlyMap<string, string>;

const SMALL = new Set('a an and as at by for from in into of on or over the to under upon with'.split(' '));

/** Reads from texts how each word is written where a line is not all in capitals; the commonest form wins. */
export function casingOf(texts: readonly string[]): Casing {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const line of text.split('\n')) {
      if (line === line.toUpperCase()) continue;
      for (const m of line.matchAll(/(?<=[\p{L}\p{N},;] )\p{L}[\p{L}\p{N}’'&]*/gu)) {
        const forms = counts.get(m[0].toLowerCase()) ?? new Map<string, number>();
        forms.set(m[0], (forms.get(m[0]) ?? 0) + 1);
        counts.set(m[0].toLowerCase(), forms);
      }
    }
  }
  return new Map(
    [...counts].map(([word, forms]) => {
      const [[best] = [word]] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [word, best];
    }),
  );
}

/**
 * A line in capitals as a title: first letters large, small words small, names and initials as the folder
 * writes them. Any other line is returned as it is.
 */
export function titleCase(line: string, casing: Casing): string {
  if (line !== line.toUpperCase() || line === line.toLowerCase()) return line;
  return line.replace(/\p{L}[\p{L}\p{N}’']*/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    const known = casing.get(lower);
    if (/\d/.test(word)) return word;
    if (at > 0 && SMALL.has(lower)) return lower;
    if (known !== undefined && known !== lower && known.slice(1) !== lower.slice(1)) return known;
    return word.slice(0, 1) + lower.slice(1);
  });
}
