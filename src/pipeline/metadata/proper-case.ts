/** Short words without a vowel are the letters of an abbreviation ("FC", "GDC"), but for those that shorten a word. */
const LETTERS =
  /^(?:tv|fm|uk|us|usa|eu|nhs|(?!(?:st|mt|ft|mr|mrs|dr|jr|sr|ltd|pty|bros)$)[b-df-hj-np-tv-xz]{2,4})$/;

/**
 * A name in capitals as names are written: "HOLM HARBOUR BOARD" → "Holm Harbour Board", "HOLM TV" → "Holm TV". Any other
 * is returned as it is.
 */
export function properCase(name: string): string {
  // Letters of a station's call or of an abbreviation stay as they are.
  if (/\p{Ll}{2}/u.test(name) || /^\p{Lu}{2,5}(?: \d{1,2})?$/u.test(name)) return name;
  return name
    .toLowerCase()
    .replace(/\p{L}[\p{L}’']*/gu, (word) => {
      if (/^(?:of|for|and|the|in|on|to|at|a)$/.test(word)) return word;
      return LETTERS.test(word) ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1);
    })
    .replace(/^\p{L}/u, (c) => c.toUpperCase());
}
