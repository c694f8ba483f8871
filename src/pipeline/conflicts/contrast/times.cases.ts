/** A sentence of each of two articles of March 2021, and whether their times can be set against each other. */
export const TIMES: readonly (readonly [a: string, b: string, apart: boolean])[] = [
  // Last days, told as days or worked out from lengths.
  ['The pier must be repaired by 31 May 2021.', 'The pier must be repaired by 31 July 2021.', true],
  ['The pier has until the end of May to be repaired.', 'The pier must be repaired by 31 July 2021.', true],
  [
    'The pier must be repaired no later than 31 May 2021.',
    'The pier must be repaired before June 2021.',
    false,
  ],
  ['The pier must be repaired by 20 December 2021.', 'The pier must be repaired before Christmas.', false],
  // Clock times of one day.
  [
    'The ferry struck the pier at 2.47 pm on 1 March 2021.',
    'The ferry struck the pier at 3.47 pm on 1 March 2021.',
    true,
  ],
  [
    'The ferry struck the pier at 2.47 pm on 1 March 2021.',
    'The ferry struck the pier at about a quarter to three on 1 March 2021.',
    false,
  ],
  // Lengths: limits that are kept, and roundness.
  [
    'The path by the pier may be shut for up to ten days.',
    'The path by the pier was shut for eight days.',
    false,
  ],
  ['The pier was shut for 12 weeks.', 'The pier was shut for three months.', false],
  ['The pier was shut for 12 weeks.', 'The pier was shut for a fortnight.', true],
  // How much a year is not how often.
  ['The pier trust pays £300 a year in rent.', 'The pier trust pays its rent every six months.', false],
  // On which days is not how often.
  ['The pier is swept every month.', 'The pier is swept every week.', true],
  // Who orders a thing sets no last day.
  [
    'The pier trust was told to pay by the county court on Friday.',
    'The pier trust was told to pay by 31 July 2021.',
    false,
  ],
  // A day with an hour and a bare day; an interval's last day; an end that is reached.
  ['The ferry sails again at 7 am on 15 July 2021.', 'The ferry sails again on 8 July 2021.', true],
  ['The ferry sails again at 7 am on 8 July 2021.', 'The ferry sails again on 8 July 2021.', false],
  [
    'The pier is to be shut from early May until Halloween.',
    'The pier is to be shut from 6 am on 5 May until 6 am on 1 August 2021.',
    true,
  ],
  [
    'The offer of a refund ends on 31 December 2021.',
    'The offer of a refund stands until 31 August 2021.',
    true,
  ],
];
