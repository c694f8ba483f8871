/** A sentence of one article, one of another (both of March 2021), and the type of what is found, or null. */
export const DATES: readonly (readonly [string, string, string | null])[] = [
  [
    'The two clubs will become one club on July 1.',
    'The two clubs will become one club on August 1.',
    'date',
  ],
  [
    'The road was closed for 18 months after the flood.',
    'The road was closed for five weeks after the flood.',
    'date',
  ],
  [
    'The first complaint reached the firm in June 2019.',
    'The firm received the first report of it in November 2020.',
    'date',
  ],
  // The clause has the other's days for what is told, and its own for what came of it.
  [
    'A hearing of objections was held at Saltby on 3 and 4 March 2021 by Dr Alan Pell, whose report reached the port on 8 March 2021.',
    'Dr Pell, who heard the objections at Saltby last week, was not to be reached.',
    null,
  ],
  // A year that only one of them has.
  [
    'The club shall design and erect by 31 January 2022 a wall along the eastern side of the track.',
    'The club has been told to design and put up a wall along the eastern side of the track by January 31.',
    null,
  ],
  // What is owed by the year may be paid by the month.
  [
    'The tenant shall pay the port £500 for each month of delay.',
    'The tenant shall pay the port every year.',
    null,
  ],
  [
    'The tenant shall pay the harbour rent of £40,000 per year.',
    'The tenant shall pay the harbour rent monthly.',
    null,
  ],
  [
    'The tenant shall pay the harbour rent quarterly.',
    'The tenant shall pay the harbour rent monthly.',
    'date',
  ],
  [
    'The river road reopens to lorries in March 2022.',
    'The river road must be reopened to lorries by 30 November 2021.',
    'date',
  ],
  ['Jane Whitlow waited four hours in the clinic.', 'Jane Whitlow waited two hours in the clinic.', 'number'],
  [
    'The company has until the end of June to plug the leaking pipe.',
    'The order requires the firm to plug a corroded pipe under the road by September 30.',
    'date',
  ],
  [
    'The minister has given Harbourside until the end of April.',
    'Harbourside has until the end of June to turn the place round.',
    'date',
  ],
  // Another duty, another party.
  [
    'The company has until the end of June to plug the leaking pipe.',
    'The order requires the firm to repaint the bridge over the road by September 30.',
    null,
  ],
  [
    'The minister has given the tenants until the end of April.',
    'Harbourside has until the end of June to turn the place round.',
    null,
  ],
  // Coarser, other words, kept deadlines, as often told otherwise.
  [
    'The tenant shall report on the state of the roof every six months.',
    'The tenant must report on the state of the roof twice a year.',
    null,
  ],
  ['The road reopens in May 2021.', 'The road reopens on 12 May 2021.', null],
  [
    'The river road must be reopened to lorries by 30 November 2021.',
    'The road reopens to lorries in August 2021.',
    null,
  ],
  [
    'The road was closed for 18 months after the flood.',
    'The road was closed for a year and a half after the flood.',
    null,
  ],
  [
    'Patients should be seen within 15 minutes at the clinic.',
    'Patients were seen in two hours at the clinic.',
    null,
  ],
  // Other events.
  ['The club sold the ground on 3 June 2019.', 'The club bought the ground on 12 May 2018.', null],
  [
    'The council approved the plan on 3 June 2019.',
    'The council rejected an earlier plan on 12 May 2018.',
    null,
  ],
  ['She said yesterday that the plan was ready.', 'The plan will be announced in the third quarter.', null],
  // Nouns of action, last days, first days, intervals; other objects, plans and deadlines kept.
  [
    'Mr Hall may not hold office in the league again until July 2022.',
    'Mr Hall shall not hold office at any club in the league before 1 July 2023.',
    'date',
  ],
  [
    'The university has until the end of June 2021 to pay the money back.',
    'The university must make the repayment by the end of July 2021.',
    'date',
  ],
  [
    'The firm must undergo an outside audit every year.',
    'An assessor will audit the firm every two years.',
    'date',
  ],
  [
    'The vote on the merger was held on 3 February 2021.',
    'Members voted on the merger on 10 February 2021.',
    'date',
  ],
  ['The bridge opened to traffic in 1931.', 'The bridge, opened in 1913, carries lorries.', 'date'],
  [
    'The fire broke out on 12 January 2021.',
    'The fire, which broke out on 21 January 2021, lasted two days.',
    'date',
  ],
  ['The hospital has 60 days to appeal.', 'The hospital has 28 days to appeal.', 'date'],
  ['The hospital has 60 days in which to appeal.', 'The hospital has 28 days to appeal.', 'date'],
  ['Mr Hall was suspended for six months.', 'Mr Hall was given a one-year suspension.', 'date'],
  [
    'Ministers have been given six months to respond to the report.',
    'Ministers should respond to the report within three months.',
    'date',
  ],
  [
    'The inquiry gave the ministers six months to respond to the report.',
    'Ministers should respond to the report within three months.',
    'date',
  ],
  [
    'The inspection of the brakes took place on 4 January 2021.',
    'The brakes were inspected on 14 January 2021.',
    'date',
  ],
  ['Ms Reed resigned on 2 March 2021.', 'Ms Reed resigned on 9 March 2021.', 'date'],
  ['The contract was signed in June 2019.', 'The company signed the contract in September 2019.', 'date'],
  ['The mine closed in May 1984.', 'The mine was reopened in June 1994.', null],
  [
    'The vote on the budget was held on 3 February 2021.',
    'Members voted on the merger on 10 February 2021.',
    null,
  ],
  ['The firm must report every three months.', 'The firm must report quarterly.', null],
  [
    'The university must pay the money back by the end of July 2021.',
    'The university paid the money back on 12 June 2021.',
    null,
  ],
  ['The hearing will be held on 4 May 2021.', 'The hearing will be held on the first Tuesday in May.', null],
  ['Mr Hall was suspended for six months.', 'Mr Hall was suspended for half a year.', null],
  ['The hospital has 28 days to appeal.', 'The hospital must pay within 60 days.', null],
  ['The firm must be audited every two years.', 'The board meets every month.', null],
  ['Ms Reed resigned on 2 March 2021.', 'Mr Hall resigned on 9 March 2021.', null],
  ['The company was founded in 1931.', 'The company was bought in 1999.', null],
  ['The tram left at 2.30 pm on Monday.', 'The tram struck a car at 2.47 pm on Monday.', null],
  [
    'The inspection of the brakes took place on 4 January 2021.',
    'The inspection of the rails took place on 14 January 2021.',
    null,
  ],
  ['The contract was signed in June 2019.', 'The contract ends in June 2024.', null],
  ['Work on the bridge will start in May 2021.', 'Work on the bridge will end in October 2021.', null],
  ['The report was written in May 2020.', 'The report was published in July 2020.', null],
  ['The council closed the baths in 2012.', 'The council closed the library in 2015.', null],
  [
    'The school was inspected on 4 January 2021.',
    'Inspectors were at the school from 3 to 5 January 2021.',
    null,
  ],
  ['No mining shall start before 1 July 2022.', 'Mining will start in September 2022.', null],
  ['The sale must be completed within 60 days.', 'The sale is to be completed by the end of May 2021.', null],
];
