/** A sentence of one article, one of another, and whether their numbers clash. */
export const CLASHES: readonly (readonly [string, string, boolean])[] = [
  ['The merger will cost 145 jobs.', 'No more than 45 posts will be cut.', true],
  ['The new pier will cost £24 million to build.', 'The £14.2m pier will be built by a local firm.', true],
  ['The council sold 400 tickets for the fair.', 'The council sold 250 tickets for the fair.', true],
  // Rounded, limited, or worked out.
  ['The repairs, put at £14m, begin in May.', 'The repairs, put at £14.2 million, begin in May.', false],
  ['Up to 45 jobs will be cut.', 'Fewer than 50 posts will be cut.', false],
  ['More than 6,000 people signed the petition.', 'A petition signed by 6,380 people was handed in.', false],
  // Other things, other times, parts, rates, other money.
  ['Some 45 academic posts will be cut.', 'The firm will cut 145 administrative posts.', false],
  ['The £14m scheme was agreed.', 'A separate £24m scheme was agreed for the pier.', false],
  ['The £14m scheme was agreed.', 'The construction contract, worth £11m, was agreed.', false],
  ['The scheme has a budget of £47m.', 'The scheme has a budget of $60m.', false],
  ['The ferry carried 400 passengers in 2018.', 'The ferry carried 900 passengers in 2019.', false],
  ['The ferry carries 400 passengers a day.', 'The ferry carries 12,000 passengers a month.', false],
  [
    'The council sold 400 tickets.',
    'The council sold 250 tickets, compared with 400 the year before.',
    false,
  ],
  ['Saltby School teaches 400 pupils.', 'Oldham Academy teaches 900 pupils.', false],
];
