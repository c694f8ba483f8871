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
  // Fractions of a unit.
  ['The wells within half a mile of the quarry were tested.', ['length 804.67']],
  ['The wall is two and a half miles long.', ['length 4023.35']],
  ['The pond holds a litre and a half of it.', ['volume 1.5']],
  // So many together, their number behind.
  ['The hall has an audience of 72, and a bar.', ['count 72']],
  ['Attendance came to 18,000 on the last day.', ['count 18000']],
  ['The crew was 20 minutes late.', []],
  // What was named before.
  ['The auditor looked at 40 contracts, and 24 had been let to one firm.', ['count 40', 'count 24']],
  ['The town has 31 schools, of which 19 are old.', ['count 31', 'count 19']],
  ['The town has 31 schools, and Room 4 was let.', ['count 31']],
  // A share, not a change.
  ['The state will pick up 65 percent of the bill.', ['share 0.65']],
  ['The price went up 65 percent.', ['change 0.65']],
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
