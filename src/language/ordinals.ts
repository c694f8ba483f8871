const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const TWENTIES = WORDS.slice(0, 9).map((word, i): [string, number] => [`twenty-${word}`, 21 + i]);

/** Ordinals in words, lower case, to their numbers: first 1 … thirty-first 31. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...WORDS.map((word, i): [string, number] => [word, i + 1]),
  ...TWENTIES,
  ['thirtieth', 30],
  ['thirty-first', 31],
]);

/** The number of an ordinal in words or figures ("third", "3rd"), or null. */
export function ordinalOf(words: string): number | null {
  const plain = words.trim().toLowerCase().replace(/\s+/g, '-');
  const figures = /^(\d+)(?:st|nd|rd|th)$/.exec(plain);
  return figures ? Number(figures[1]) : (ORDINALS.get(plain) ?? null);
}
