import { oneOf } from './one-of.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);

/** A regular expression's source that matches a number in words ("twenty-one", "two hundred and six"). */
export const NUMBER_WORDS = (() => {
  const word = oneOf([...SMALL.keys(), ...SCALES.keys()]);
  return `(?:${word})(?:(?:[\\s-]|\\sand\\s)(?:${word})){0,8}`;
})();

/**
 * The value of a number in words or figures: "twenty-one" 21, "two hundred and six" 206, "1,250" 1250.
 * Null where it is no number.
 */
export function numberOf(words: string): number | null {
  const plain = words.trim().toLowerCase();
  if (/^\d[\d,]*(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  let total = 0;
  let group = 0;
  let seen = false;
  for (const word of plain.split(/[\s-]+/)) {
    if (word === 'and' && seen) continue;
    const small = SMALL.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined) group += small;
    else if (scale === 100) group = Math.max(group, 1) * 100;
    else if (scale !== undefined) {
      total += Math.max(group, 1) * scale;
      group = 0;
    } else return null;
    seen = true;
  }
  return seen ? total + group : null;
}
