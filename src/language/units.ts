/** Words for units, lower case, to one name each; a noun that is no unit counts in its own singular. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: '% percent pc',
    tonne: 'tonne tonnes t ton tons',
    kilogram: 'kg kilo kilos kilogram kilograms kilogramme kilogrammes',
    gram: 'g gram grams',
    mile: 'mile miles',
    kilometre: 'km kilometre kilometres kilometer kilometers',
    metre: 'm metre metres meter meters',
    foot: 'ft foot feet',
    hour: 'hour hours hr hrs',
    minute: 'minute minutes min mins',
    person: 'person persons people',
    GBP: 'pound pounds sterling',
    USD: 'dollar dollars',
    EUR: 'euro euros',
  }).flatMap(([name, words]) => words.split(' ').map((w): [string, string] => [w, name])),
);

/** Signs of money before a figure. */
export const MONEY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['$', 'USD'],
  ['€', 'EUR'],
]);

/** What a letter or word after a figure multiplies it by: "£14m", "3bn", "2 million". */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
