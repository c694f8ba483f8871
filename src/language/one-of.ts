/** Alternatives of a pattern, the longest first, so that "sept" is not read as "sep". */
export function oneOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}
