const NUMERALS: readonly (readonly [string, number])[] = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** A number from 1 to 399 as a small roman numeral. */
export function roman(value: number): string {
  let rest = value;
  let words = '';
  for (const [numeral, worth] of NUMERALS) {
    for (; rest >= worth; rest -= worth) words += numeral;
  }
  return words;
}

/** What a small roman numeral is worth, or null where the letters are none. */
export function romanValue(mark: string): number | null {
  if (!/^[ivxlc]+$/.test(mark)) return null;
  let rest = mark;
  let value = 0;
  for (const [numeral, worth] of NUMERALS) {
    for (; rest.startsWith(numeral); rest = rest.slice(numeral.length)) value += worth;
  }
  return rest === '' && roman(value) === mark ? value : null;
}

/** The letter of a list's item from 1: a … z, then aa, bb. */
export function letter(value: number): string {
  const index = (value - 1) % 26;
  return String.fromCharCode(97 + index).repeat(value > 26 ? 2 : 1);
}
