/** A clause, a line of the schedule behind it, and the two values where they do not agree, else null. */
export const SCHEDULES: readonly (readonly [
  clause: string,
  line: string,
  clash: readonly [string, string] | null,
])[] = [
  // What a recital tells of is no limit.
  [
    'On 4 February 2018 the last boat of the ferry company left the north pier.',
    'Last boat of the ferry company moved to the south pier: 30 June 2018',
    null,
  ],
  // The price of one, and of all.
  [
    'The port shall buy 900 tonnes of gravel each year at a starting price of $40 for each tonne.',
    'Price of the gravel pit: $2 million',
    null,
  ],
  ['The rent of the crane shall be $400 a year.', 'Rent of the crane: $500 a year', ['$400', '$500']],
  // Lengths, days, frequencies and numbers.
  [
    'The licence shall expire 10 years from the date of grant.',
    'Term of licence: 12 years',
    ['10 years', '12 years'],
  ],
  [
    'The lease begins on 1 April 2020 and shall remain in force for three years.',
    'Lease ends: 31 March 2024',
    ['three years', '31 March 2024'],
  ],
  [
    'The boiler had last been tested on 14 May 2019, when nothing was noted.',
    '4 May 2019: last test of the boiler',
    ['14 May 2019', '4 May 2019'],
  ],
  [
    'The tenant shall send an account of the herd to the landlord every month.',
    'Account of the herd: every two weeks',
    ['every month', 'every two weeks'],
  ],
  [
    'The tenant shall send an account of the herd to the landlord twice a month.',
    'Account of the herd: monthly',
    ['twice a month', 'monthly'],
  ],
  [
    'The tenant shall send no more than two accounts of the herd in any month.',
    'Account of the herd: twice monthly',
    null,
  ],
  [
    'The harbour master shall keep twelve moorings for visitors.',
    'Moorings for visitors: 20 moorings',
    ['twelve moorings', '20 moorings'],
  ],
  [
    'The draft accounts shall be published by 30 June 2021.',
    'Publication of the draft accounts: 31 August 2021',
    ['30 June 2021', '31 August 2021'],
  ],
  [
    'The tenant may appeal to the tribunal within 21 days of the date of this agreement.',
    'Last day on which an appeal may be lodged: 14 March 2018',
    ['21 days', '14 March 2018'],
  ],
  // They agree, roundly or because a limit is kept.
  ['The licence shall expire 10 years from the date of grant.', 'Term of licence: ten years', null],
  [
    'The lease begins on 1 April 2020 and shall remain in force for three years.',
    'Lease ends: 31 March 2023',
    null,
  ],
  [
    'The draft accounts shall be published by 30 June 2021.',
    'Publication of the draft accounts: 15 June 2021',
    null,
  ],
  [
    'The tenant may appeal to the tribunal within 21 days of the date of this agreement.',
    'Last day on which an appeal may be lodged: 25 March 2018',
    null,
  ],
  ['The bridge was painted in July 2018.', '14 July 2018: painting of the bridge', null],
  [
    'The harbour master shall keep no fewer than twelve moorings for visitors.',
    'Moorings for visitors: 20 moorings',
    null,
  ],
  [
    'Singing is allowed every evening, Monday to Friday, between 7 pm and 9 pm.',
    'Singing: weekly, weekdays',
    null,
  ],
  [
    'The hall shall not be let for weddings between 3 May 2021 and 31 August 2021.',
    'Hall may be let for weddings: 1 September 2021',
    null,
  ],
  // A day in passing is not what the line gives.
  [
    'The sea wall was built in 1840.',
    'Sea wall: rebuilt at its northern end after the storm of October 1987',
    null,
  ],
  // What a recital tells of a day years off.
  [
    'On 9 November 2018 the surveyor looked at the sea wall and found cracks in 38 of its stones.',
    'Sea wall surveyed and cracks closed: 30 September 2021',
    null,
  ],
  // Other things, other ends, values of another kind.
  ['The draft accounts shall be published by 30 June 2021.', 'Election of the board: 31 August 2021', null],
  ['Works on the pier begin on 3 May 2021.', 'Works on the pier completed: 30 November 2021', null],
  ['The operator shall pay £40,000 a year for the licence.', 'Term of licence: 12 years', null],
  ['The old licence was granted on 3 May 1999.', 'Licence: 12 years', null],
  // A limit and a rhythm in one clause: the line sums up the limit.
  [
    'The tenant shall send the first account of the herd within 180 days of the date of this agreement, and a further account every six months thereafter.',
    'First account of the herd: 31 August 2018',
    null,
  ],
];
