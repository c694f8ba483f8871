/** A sentence, and the amounts that it states: dimension, value, and what a sum recurs in. */
export const STATEMENTS: readonly (readonly [sentence: string, stated: readonly string[]])[] = [
  ['The council employs 45 gardeners.', ['count 45']],
  // Houses, vague numbers, lists behind a dash.
  ['The clinic at 212 Harlan Street has been shut.', []],
  ['The club paid a few thousand pounds towards the bill.', []],
  ['The club paid £4,500 towards the bill.', ['GBP 4500']],
  ['The team lost nine points at once.', ['count 9']],
  // How often a thing was done, not how many times as large it is.
  ['Guards were attacked 287 times in the year to March.', ['count 287']],
  ['The river rose to three times the usual level.', []],
  // What recurs, by a word after or before.
  ['The zoo has an annual budget of £14 million.', ['GBP 14000000 year']],
  ['The zoo gets £14 million a year.', ['GBP 14000000 year']],
];

/** Sentences whose number is told beside another number or another time. */
export const ASIDE: readonly (readonly [sentence: string, aside: boolean])[] = [
  ['The other nine branches stay open.', true],
  ['The cost of the bridge has increased to £14 million.', true],
  ['The bridge cost £14 million.', false],
  ['The builder had been paid £14 million of the £20 million contract.', true],
];
