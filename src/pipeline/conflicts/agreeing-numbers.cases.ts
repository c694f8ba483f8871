/**
 * A sentence of one article and one of another whose figures or days differ: by what each counts and when it counts it
 * (false), or because one of them is wrong (true). No detector flags the first kind.
 */
export const AGREEING_NUMBERS: readonly (readonly [a: string, b: string, clash: boolean])[] = [
  // At its most, and at another time.
  [
    'The dam released 900 cubic metres a second at its peak.',
    'The dam was releasing 400 cubic metres a second on Sunday.',
    false,
  ],
  [
    'The dam released 900 cubic metres a second on Sunday.',
    'The dam was releasing 400 cubic metres a second on Sunday.',
    true,
  ],
  // Some of them, and the rest.
  [
    'The trust runs six schools in the county.',
    'The trust runs nine schools, three of them outside the county.',
    false,
  ],
  ['The trust runs six schools.', 'The trust runs nine schools, two of them outside the county.', true],
  // One sum in two, and both together.
  [
    'The club was ordered to pay a penalty of £40,000 and costs of £6,250.',
    'The club was ordered to pay a penalty of more than £46,000.',
    false,
  ],
  [
    'The club was ordered to pay a penalty of £40,000 and costs of £6,250.',
    'The club was ordered to pay a penalty of £64,000.',
    true,
  ],
  // Years ago, and now; what was paid then, and what is got now.
  ['The school had 412 pupils in 2015.', 'The school has 388 pupils.', false],
  ['The school has 412 pupils.', 'The school has 388 pupils.', true],
  ['The house was sold for £410,000.', 'The house was bought for £275,000 in 2009.', false],
  ['The house was sold for £410,000.', 'The house was put up for sale at £450,000.', false],
  ['The house was sold for £410,000.', 'The house was sold for £450,000.', true],
  // For other people, of another part, at another place.
  ['Tickets cost £12 for adults.', 'Tickets cost £6 for children.', false],
  ['Tickets cost £12 for adults.', 'Tickets cost £16 for adults.', true],
  ['Turnout was 38 percent, the clerk said.', 'Turnout was 41 percent in the city, the clerk said.', false],
  ['Turnout was 38 percent, the clerk said.', 'Turnout was 41 percent, the clerk said.', true],
  ['The river is 40 feet deep at the dam.', 'The river is 12 feet deep at the ford.', false],
  ['The river is 40 feet deep at the dam.', 'The river is 12 feet deep at the dam.', true],
  // How many there can be or may be, and how many there were.
  ['The bus holds 52 passengers.', 'There were 31 passengers on the bus.', false],
  ['There were 52 passengers on the bus.', 'There were 31 passengers on the bus.', true],
  // In a longer time, and in a year of it.
  [
    'The council received 214 complaints between 2018 and 2020.',
    'The council received 96 complaints in 2020.',
    false,
  ],
  ['The council received 214 complaints in 2020.', 'The council received 96 complaints in 2020.', true],
  // How much there is of a thing is no rhythm.
  ['The bridge carries 18,000 vehicles a day.', 'The bridge carries 6.5 million vehicles a year.', false],
  ['The bridge is inspected once a month.', 'The bridge is inspected once a year.', true],
  // The first time and the second; what is done, and what is to come.
  ['The bridge was first closed on 4 January 2019.', 'The bridge closed again on 6 February 2021.', false],
  ['The bridge was closed on 4 January 2021.', 'The bridge was closed on 6 February 2021.', true],
  [
    'Councillors voted on the school on 8 February.',
    'Councillors will vote on the budget on 22 March.',
    false,
  ],
  // One word of time in two papers.
  [
    'The hospital treated 56 passengers, of whom 12 were kept overnight.',
    'The hospital kept 12 passengers overnight.',
    false,
  ],
];
