/** A name in capitals as names are written: "HOLM HARBOUR BOARD" → "Holm Harbour Board". Any other is returned as it is. */
export function properCase(name: string): string {
  // Letters of a station's call or of an abbreviation stay as they are.
  if (/\p{Ll}{2}/u.test(name) || /^\p{Lu}{2,5}(?: \d{1,2})?$/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/\p{L}[\p{L}’']*/gu, (word) =>
      /^(?:of|for|and|the|in|on|to|at|a)$/.test(word) ? word : word[0]!.toUpperCase() + word.slice(1),
    )
    .replace(/^\p{L}/u, (c) => c.toUpperCase());
}
